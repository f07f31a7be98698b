import type { EditPlan } from "../../src/domain/edit-plan";
import { findOwnSheets } from "../../src/domain/marks";
import type { DefinedName, Snapshot } from "../../src/domain/snapshot";
import type { Workbook } from "../../src/app/ports";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { chooseNames } from "../../src/input/choose-names";
import { closeAll, HITUNG } from "../excel/local-excel";
import { everyName, valueOf } from "../xlsx/open-for-test";
import { samplePlan } from "../xlsx/sample-plan";
import { FIXTURES, REPORT, SUBJECTS, type Fixture } from "./subjects";

afterEach(closeAll);

/** The same plan through the file and through Office.js gives the same workbook. */
describe.each(FIXTURES.map((fixture): [string, Fixture] => [fixture.name, fixture]))(
  "A workbook %s",
  (_, { bytes, sheet }) => {
    const both = () => [SUBJECTS.file(bytes), SUBJECTS.Excel(bytes)] as const;

    test("is read alike through the file and through Excel", async () => {
      const [file, excel] = await Promise.all(both().map(({ workbook }) => workbook.read(everyName)));
      if (!file || !excel) throw new Error("both were read");
      expect(alike(valueOf(excel))).toEqual(alike(valueOf(file)));
    });

    test("is written alike: cells, formulas, looks, merges, rules, names and sheets", async () => {
      const [file, excel] = both();
      for (const { workbook } of [file, excel]) await carryOut(workbook, () => samplePlan(sheet));
      expect(excel.state()).toEqual(file.state());
      for (const { workbook } of [file, excel])
        await carryOut(workbook, ({ outline }) =>
          samplePlan(sheet, findOwnSheets(outline)[0]?.title ?? null),
        );
      expect(excel.state()).toEqual(file.state());
    });
  },
);

describe("Hitung Capaian on the report's workbook", () => {
  test.each([false, true])(
    "makes the same plan and the same workbook both ways, empty cells filled: %p",
    async (fill) => {
      const [file, excel] = [SUBJECTS.file(REPORT.bytes), SUBJECTS.Excel(REPORT.bytes)];
      const [inFile, inExcel] = [
        valueOf(await hitungCapaian(file.workbook, { ...HITUNG, fill })),
        valueOf(await hitungCapaian(excel.workbook, { ...HITUNG, fill })),
      ];
      expect(inExcel.plan).toEqual(inFile.plan);
      expect(inExcel.sheets).toEqual(inFile.sheets);
      expect(excel.state()).toEqual(file.state());
    },
  );

  test("reads alike what the product chooses", async () => {
    const [file, excel] = [SUBJECTS.file(REPORT.bytes), SUBJECTS.Excel(REPORT.bytes)];
    expect(alike(valueOf(await excel.workbook.read(chooseNames)))).toEqual(
      alike(valueOf(await file.workbook.read(chooseNames))),
    );
  });
});

async function carryOut(workbook: Workbook, planOf: (basis: Snapshot) => EditPlan): Promise<void> {
  const basis = valueOf(await workbook.read(everyName));
  valueOf(await workbook.apply(planOf(basis), basis));
}

/**
 * In one order, without what a program that calculates knows better than a file: results that were never calculated,
 * empty texts, and rows without a value at the end.
 */
function alike({ outline, areas, merges }: Snapshot): unknown {
  const places = [...merges].map(
    ([title, rects]) =>
      `${title} ${rects
        .map((rect) => JSON.stringify(rect))
        .sort()
        .join(" ")}`,
  );
  return {
    outline: { ...outline, names: sorted(outline.names, (name) => name) },
    areas: sorted(areas.map(withoutBlankEnd), ({ name }) => name),
    merges: places.filter((text) => text.includes("{")).sort(),
  };
}

function withoutBlankEnd({
  rows: _rows,
  values,
  formats,
  ...area
}: Snapshot["areas"][number]): Omit<Snapshot["areas"][number], "rows"> {
  const plain = values.map((value) =>
    value === "" || (typeof value === "object" && value?.fault === "tanpa-nilai") ? null : value,
  );
  const end = plain.reduce<number>(
    (last, value, i) => (value !== null || area.formulas.has(i) ? i + 1 : last),
    0,
  );
  return { ...area, values: plain.slice(0, end), formats: formats.slice(0, end) };
}

type Named = Pick<DefinedName, "name" | "scope">;
const sorted = <T>(items: readonly T[], nameOf: (item: T) => Named): readonly T[] =>
  [...items].sort((a, b) => keyOf(nameOf(a)).localeCompare(keyOf(nameOf(b))));
const keyOf = ({ name, scope }: Named): string => `${scope ?? ""}!${name}`;
