import fc from "fast-check";
import type { Rect } from "../../src/domain/address";
import type { CellStyle, WriteSheet } from "../../src/domain/edit-plan";
import { addressList, inGroups } from "../../src/excel/addresses";
import { asText } from "../../src/excel/cell-content";
import { cellValue } from "../../src/excel/cell-value";
import { columnPoints } from "../../src/excel/column-points";
import { inReads } from "../../src/excel/large-reads";
import { addressed } from "../../src/excel/areas";
import { styleRuns } from "../../src/excel/style-runs";
import { parseTarget } from "../../src/domain/reference";
import { STYLES } from "./sample-plan";

test("plain words travel as they are; whatever Excel could take for something else gets an apostrophe", () => {
  expect(["Sangat Baik", "", "Meningkatnya kerukunan, rasa aman"].map(asText)).toEqual([
    "Sangat Baik",
    "",
    "Meningkatnya kerukunan, rasa aman",
  ]);
  const risky = [
    "=1+1",
    "+62",
    "-",
    "@dinas",
    "100%",
    "6 Dokumen",
    "1/2",
    "Mei 2024",
    "TRUE",
    "false",
    "'kutip",
    " spasi",
    "#N/A",
    "(5)",
  ];
  expect(risky.map(asText)).toEqual(risky.map((text) => `'${text}`));
});

test("a text that is longer than a cell takes is cut, and the rest is not refused with it", () => {
  expect(["x".repeat(32_767), "x".repeat(32_768)].map((text) => asText(text).length)).toEqual([
    32_767, 32_767,
  ]);
  expect(asText("1".repeat(40_000)).length).toBe(32_768);
});

test("error values and empty cells are told apart from words that look alike", () => {
  expect(["", "#DIV/0!", "#tagar", 0, false].map(cellValue)).toEqual([
    null,
    { fault: "galat", text: "#DIV/0!" },
    "#tagar",
    0,
    false,
  ]);
});

test("addresses are read from sheets whose names hold commas and apostrophes", () => {
  expect(["'A, ''B'''!A1:A2", "Data!C4"].map((address) => addressed(address))).toEqual([
    { kind: "range", sheet: "A, 'B'", rect: { top: 1, left: 1, bottom: 2, right: 1 } },
    { kind: "range", sheet: "Data", rect: { top: 4, left: 3, bottom: 4, right: 3 } },
  ]);
});

test("a column of 8,43 characters is 64 pixels wide", () => {
  expect(columnPoints(8.43)).toBe(48);
});

test("address strings stay under the limit and lose no rectangle", () => {
  const rects = Array.from({ length: 3_000 }, (_, i): Rect => ({
    top: 2 * i + 1,
    left: 1,
    bottom: 2 * i + 1,
    right: 8,
  }));
  const groups = inGroups(rects);
  expect(groups.flat()).toEqual(rects);
  expect(groups.every((group) => addressList(group).length < 8_192)).toBe(true);
  expect(groups.length).toBeGreaterThan(1);
});

test("names are read in as few groups as the limit allows, in order", () => {
  const names = Array.from({ length: 5 }, (_, i) => {
    const refersTo = `Data!$${"ABCDE"[i]}$1:$${"ABCDE"[i]}$950`;
    return { name: `N${i}`, scope: null, hidden: false, refersTo, target: parseTarget(refersTo) };
  });
  expect(inReads(names, 2_000).map((group) => group.length)).toEqual([2, 2, 1]);
  expect(inReads(names, 10).map((group) => group.length)).toEqual([1, 1, 1, 1, 1]);
  expect(inReads([], 10)).toEqual([]);
});

test("rectangles of one look cover exactly the cells that have it, and none twice", () => {
  const styles = fc.array(
    fc.array(fc.integer({ min: -1, max: STYLES.length - 1 }), { minLength: 1, maxLength: 6 }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(styles, (grid) => {
      const sheet = { styles: STYLES, rows: grid.map(rowOf) } as unknown as WriteSheet;
      const valueOf = ({ fill, bold }: CellStyle): string | null => (bold ? (fill ?? "bold") : null);
      const covered = new Map<string, string>();
      for (const [value, rects] of styleRuns(sheet, valueOf))
        for (const rect of rects) cover(covered, rect, value);
      const expected = grid.flatMap((row, r) =>
        row.flatMap((style, c) => {
          const value = style < 0 ? null : valueOf(STYLES[style] as CellStyle);
          return value === null ? [] : [[`${r + 1},${c + 1}`, value] as const];
        }),
      );
      expect([...covered].sort()).toEqual([...expected].sort());
    }),
  );
});

const rowOf = (styles: readonly number[]) => ({
  height: null,
  cells: styles.flatMap((style, i) =>
    style < 0 ? [] : [{ column: i + 1, value: null, formula: null, style }],
  ),
});

function cover(covered: Map<string, string>, { top, left, bottom, right }: Rect, value: string): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      expect(covered.has(`${row},${column}`)).toBe(false);
      covered.set(`${row},${column}`, value);
    }
  }
}
