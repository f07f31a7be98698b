import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Pratinjau } from "../../app/pengaturan";
import { roomOf } from "../../domain/perubahan";
import { efekWords } from "../../text/pane/efek-words";
import { PENGATURAN_WORDS } from "../../text/pane/settings-words";
import type { SettingKey } from "../../text/settings";
import { usePane } from "../pane-context";
import type { PaneState } from "../state";
import { useWords } from "../use-words";
import { SettingField } from "./setting-field";
import { SkalaForm } from "./skala-form";
import { SKALA } from "./typed";

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  panel: { margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

const GROUPS = {
  laporan: ["LKJIP_Tahun", "LKJIP_TahunAkhirRenstra", "LKJIP_Instansi", "LKJIP_TotalAnggaran"],
  skala: [],
  penilaian: [
    "LKJIP_Celah",
    "LKJIP_RumusNegatif",
    "LKJIP_BatasCapaian",
    "LKJIP_Akumulasi",
    "LKJIP_SatuanUang",
  ],
  cetak: [
    ...(["LKJIP_Kertas", "LKJIP_NomorTabel", "LKJIP_Kota"] as const),
    ...(["LKJIP_Jabatan", "LKJIP_NamaPejabat", "LKJIP_NIP"] as const),
  ],
} as const satisfies Record<string, readonly SettingKey[]>;

/** Groups of settings; below them what the typed ones would do to this workbook, and the way to keep them. */
export function PengaturanForm() {
  const styles = useStyles();
  const { state, actions } = usePane();
  const words = useWords(PENGATURAN_WORDS);
  const closed = state.pengaturan === null;
  const pratinjau = usePratinjau();
  const { openSettings } = actions;
  useEffect(() => {
    if (closed) openSettings();
  }, [closed, openSettings]);
  if (closed) return <p className={styles.words}>{words.reading}</p>;
  return (
    <>
      <Accordion collapsible multiple defaultOpenItems={["laporan"]}>
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h3" size="small" expandIconPosition="end">
              {words[group]}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {group === "skala" && <SkalaForm pratinjau={pratinjau} />}
              {GROUPS[group].map((name) => (
                <SettingField key={name} name={name} pratinjau={pratinjau} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Foot pratinjau={pratinjau} />
    </>
  );
}

/** How long a person pauses in typing before the effect is worked out, in milliseconds. */
const PAUSE = 300;

/** The effect of what was typed; null while it is worked out, and where nothing was. */
function usePratinjau(): Pratinjau | null {
  const { state, actions } = usePane();
  const { pengaturan, draf } = state;
  const [known, setKnown] = useState<{ readonly draf: unknown; readonly pratinjau: Pratinjau } | null>(null);
  const { preview } = actions;
  useEffect(() => {
    if (pengaturan === null || draf.size === 0) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void preview(pengaturan, draf).then((pratinjau) => wanted && setKnown({ draf, pratinjau }));
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [pengaturan, draf, preview]);
  return known?.draf === draf ? known.pratinjau : null;
}

/** Whether the scale fits where it is to be written: bands beyond the user's own range would be lost. */
function hasRoom({ draf, pengaturan }: PaneState): boolean {
  const isian = pengaturan?.isian.get(SKALA.toUpperCase());
  return isian === undefined || (draf.get(SKALA) ?? []).length <= roomOf(isian);
}

function Foot({ pratinjau }: { readonly pratinjau: Pratinjau | null }) {
  const styles = useStyles();
  const { state, dispatch, actions } = usePane();
  const words = useWords(PENGATURAN_WORDS);
  const { draf, bahasa, activity } = state;
  if (draf.size === 0)
    return (
      <p className={styles.note}>
        {words.kept}{" "}
        <Link inline href="bantuan.html#pengaturan" target="_blank" rel="noreferrer">
          {words.help}
        </Link>
      </p>
    );
  const isWrong = pratinjau !== null && (pratinjau.salah.size > 0 || !hasRoom(state));
  const effect = pratinjau === null ? "…" : isWrong ? words.wrong : efekWords(pratinjau.efek, bahasa);
  const ready = pratinjau !== null && !isWrong && activity.kind === "idle";
  return (
    <div className={styles.foot}>
      <p className={styles.words} role="status">{`${words.unsaved(draf.size)} ${effect}`}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={!ready} onClick={actions.saveSettings}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={() => dispatch({ type: "draft-dropped" })}>
          {words.drop}
        </Button>
      </div>
    </div>
  );
}
