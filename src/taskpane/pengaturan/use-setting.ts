import type { Pratinjau } from "../../app/pengaturan";
import { formatCellRef } from "../../domain/address";
import type { Isian } from "../../domain/perubahan";
import { describeFinding } from "../../checks/describe-finding";
import type { Bahasa } from "../../text/bahasa";
import { PENGATURAN_WORDS } from "../../text/pane/settings-words";
import { usePane } from "../pane-context";
import { useWords } from "../use-words";
import { defaultOf, sameRows, SKALA, standing, typedRows, type Rows } from "./typed";

const UNSET: Isian = { isi: [], tempat: null, milikPengguna: false, terkunci: null };

export interface Setting {
  readonly rows: Rows;
  readonly isDefault: boolean;
  /** Why it cannot be changed here; null where it can. */
  readonly locked: string | null;
  /** Why what was typed cannot be used. */
  readonly wrong: string | null;
  readonly isian: Isian;
  /** Null for the default. */
  readonly type: (rows: Rows | null) => void;
}

/** One setting as the form shows it. */
export function useSetting(name: string, pratinjau: Pratinjau | null): Setting {
  const { state, dispatch } = usePane();
  const words = useWords(PENGATURAN_WORDS);
  const { bahasa, draf, pengaturan } = state;
  const all = pengaturan?.isian ?? new Map<string, Isian>();
  const isian = all.get(name.toUpperCase()) ?? UNSET;
  const rows = typedRows(name, all, draf, bahasa);
  return {
    rows,
    isDefault: sameRows(rows, defaultOf(name, bahasa)),
    locked: isian.terkunci === null ? null : words[isian.terkunci](placeOf(isian)),
    wrong: wrongWords(name, pratinjau, bahasa),
    isian,
    type: (typed) => {
      const back = typed !== null && sameRows(typed, standing(name, all, bahasa));
      dispatch({ type: "setting-typed", name, rows: back ? undefined : typed });
    },
  };
}

/** What may be entered; of a scale, what is wrong with it. */
function wrongWords(name: string, pratinjau: Pratinjau | null, bahasa: Bahasa): string | null {
  const finding = pratinjau?.salah.get(name.toUpperCase());
  if (finding === undefined) return null;
  const { pesan, saran } = describeFinding(finding, bahasa);
  return name === SKALA ? pesan : saran;
}

const placeOf = ({ tempat }: Isian): string =>
  tempat === null
    ? ""
    : formatCellRef({ sheet: tempat.sheet, row: tempat.rect.top, column: tempat.rect.left });
