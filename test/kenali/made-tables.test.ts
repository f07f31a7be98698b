import { columnLetters, columnNumber } from "../../src/domain/address";
import { scoreOf, usulanOf } from "./score";
import { MADE_TABLES } from "./tables/made-tables";

test("there are at least forty made workbooks, each with a name of its own", () => {
  expect(MADE_TABLES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(MADE_TABLES.map(({ name }) => name)).size).toBe(MADE_TABLES.length);
});

test.each(MADE_TABLES.map((made) => [made.name, made] as const))("%s", (_, made) => {
  expect(scoreOf(made)).toMatchObject({ outcome: "right", remarks: [] });
});

const shown = (sheets: (typeof MADE_TABLES)[number]["sheets"]) =>
  usulanOf({ sheets }).tabel.map(({ lembar, yakin, kolom, judul }) => ({
    lembar,
    yakin,
    judul,
    kolom: kolom.map(({ peran, yakin: isSure, judul: heading }) => [peran, isSure, heading]),
  }));

/** A sheet that is none of ours, to stand before and behind. */
const STAFF = {
  title: "Daftar Pegawai",
  rows: [
    ["No", "Nama", "NIP"],
    [1, "Siti", "198001012005012001"],
  ],
};

test.each(MADE_TABLES.map((made) => [made.name, made] as const))(
  "sheets of other business change nothing: %s",
  (_, { sheets }) => {
    expect(shown([STAFF, ...sheets, { ...STAFF, title: "Lain" }])).toEqual(shown(sheets));
  },
);

test.each(
  MADE_TABLES.filter(({ sheets }) => sheets.every(({ tables }) => !tables)).map(
    (made) => [made.name, made] as const,
  ),
)("a table that starts further down and to the right is read alike: %s", (_, { sheets }) => {
  const moved = sheets.map((sheet) => ({
    ...sheet,
    rows: [[], [], [], ...sheet.rows.map((row) => [null, null, ...row])],
    merges: (sheet.merges ?? []).map((merge) => shifted(merge, 3, 2)),
    hidden: (sheet.hidden ?? []).map((row) => row + 3),
    hiddenColumns: (sheet.hiddenColumns ?? []).map((column) => columnLetters(columnNumber(column) + 2)),
  }));
  expect(shown(moved)).toEqual(shown(sheets));
});

/** `A1:B2` some rows down and columns to the right. */
const shifted = (rect: string, rows: number, columns: number): string =>
  rect.replace(
    /([A-Z])(\d+)/g,
    (_, letter: string, row: string) =>
      `${String.fromCharCode(letter.charCodeAt(0) + columns)}${Number(row) + rows}`,
  );

test("running it twice gives the same", () => {
  for (const made of MADE_TABLES) expect(usulanOf(made)).toEqual(usulanOf(made));
});
