import { columnLetters } from "../../src/domain/address";
import type { Usulan, UsulanTabel } from "../../src/domain/usulan";
import { recognise } from "../../src/kenali/recognise";
import { parseName } from "../../src/input/name-grammar";
import { buildGrid } from "../fixtures/grid-builder";
import type { ExpectedTable, MadeTable } from "./tables/made-table";

export type Outcome = "right" | "open" | "missed" | "wrong";

/** How one made workbook came out, the worst of its tables first, and what was wrong. */
export interface Score {
  readonly name: string;
  readonly outcome: Outcome;
  readonly tables: readonly Outcome[];
  readonly remarks: readonly string[];
}

export const NO_NAMES = {
  columns: [],
  bloks: new Set<string>(),
  isTaken: () => false,
  isSound: (peran: string, blok: string): boolean => {
    const parsed = parseName(`${peran}_${blok}`);
    return parsed?.peran === peran && parsed.blok === blok;
  },
};

export const usulanOf = ({ sheets }: Pick<MadeTable, "sheets">): Usulan =>
  recognise(buildGrid(sheets), NO_NAMES);

const WORST: readonly Outcome[] = ["wrong", "missed", "open", "right"];

export function scoreOf(made: MadeTable): Score {
  const { tabel } = usulanOf(made);
  const pairs = made.expected.map((expected) => ({
    expected,
    found: tabel.find((table) => overlaps(table, expected)),
  }));
  const strays = tabel.filter((table) => table.yakin && !pairs.some(({ found }) => found === table));
  const judged = pairs.map(({ expected, found }) => judge(expected, found));
  const tables = [...judged.map(({ outcome }) => outcome), ...strays.map((): Outcome => "wrong")];
  const remarks = [
    ...judged.flatMap(({ remarks: own }) => own),
    ...strays.map(({ lembar, baris }) => `taken for a table of ours: ${lembar} ${baris.join("-")}`),
  ];
  return {
    name: made.name,
    outcome: WORST.find((outcome) => tables.includes(outcome)) ?? "right",
    tables,
    remarks,
  };
}

const overlaps = ({ lembar, baris, kolom }: UsulanTabel, { sheet, rows, columns }: ExpectedTable): boolean =>
  lembar === sheet &&
  baris[0] <= rows[1] &&
  baris[1] >= rows[0] &&
  (Object.keys(columns).length === 0 ||
    kolom.some(({ rect }) => Object.values(columns).includes(columnLetters(rect.left))));

interface Judged {
  readonly outcome: Outcome;
  readonly remarks: readonly string[];
}

function judge(expected: ExpectedTable, found: UsulanTabel | undefined): Judged {
  if (found === undefined)
    return { outcome: expected.sure ? "missed" : "right", remarks: expected.sure ? ["not found"] : [] };
  const wrong = found.yakin ? wrongs(expected, found) : [];
  if (wrong.length > 0) return { outcome: "wrong", remarks: wrong };
  if (!found.yakin)
    return expected.sure
      ? { outcome: "open", remarks: [openRemark(found)] }
      : { outcome: "right", remarks: [] };
  const lacking = Object.keys(expected.columns).filter(
    (peran) => !found.kolom.some((column) => column.peran === peran && column.yakin),
  );
  return lacking.length === 0
    ? { outcome: "right", remarks: [] }
    : { outcome: "open", remarks: [`left out: ${lacking.join(", ")}`] };
}

const openRemark = ({ pertanyaan }: UsulanTabel): string =>
  `asked: ${pertanyaan.map(({ kode, peran }) => `${kode} ${peran ?? ""}`.trim()).join(", ")}`;

function wrongs(expected: ExpectedTable, found: UsulanTabel): readonly string[] {
  const rows =
    found.baris.join("-") === expected.rows.join("-")
      ? []
      : [`rows ${found.baris.join("-")} for ${expected.rows.join("-")}`];
  const columns = found.kolom.flatMap(({ peran, rect, yakin }) => {
    const letter = columnLetters(rect.left);
    const isFine = !yakin || expected.columns[peran] === letter || expected.open?.includes(peran) === true;
    return isFine ? [] : [`${peran} ${letter} for ${expected.columns[peran] ?? "nothing"}`];
  });
  const name =
    expected.blok === undefined || expected.blok === found.blok
      ? []
      : [`called ${found.blok} for ${expected.blok}`];
  return [...(expected.sure ? [] : ["sure of what is to be asked"]), ...rows, ...columns, ...name];
}
