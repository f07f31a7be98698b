import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectGivenBack } from "../xlsx/given-back";
import { SAMPLE } from "../xlsx/odd-packages";
import { packageFaults } from "../xlsx/package-validator";
import { convert, recalculated } from "./libreoffice";
import { resavedByOpenpyxl } from "./openpyxl";

const folder = mkdtempSync(join(tmpdir(), "lkjip-program-"));
const sample = join(folder, "contoh.xlsx");
writeFileSync(sample, SAMPLE);

/** The sample by way of another format of LibreOffice, which has dropped what that format cannot hold. */
const byWayOf = (format: string): string => recalculated(convert([sample], format))[0] ?? "";

function byOpenpyxl(): string {
  const path = join(folder, "openpyxl.xlsx");
  resavedByOpenpyxl(sample, path);
  return path;
}

/** What another program has opened and saved gives the plain figures, and is given back as that program wrote it. */
test.each([
  ["LibreOffice", () => recalculated([sample])[0] ?? ""],
  ["LibreOffice, by way of .ods", () => byWayOf("ods")],
  ["LibreOffice, by way of .xls", () => byWayOf("xls")],
  ["LibreOffice, by way of .fods", () => byWayOf("fods")],
  ["openpyxl", byOpenpyxl],
])("saved by %s", async (_, save) => {
  const written = await expectGivenBack(new Uint8Array(readFileSync(save())));
  expect(packageFaults(written)).toEqual([]);
});
