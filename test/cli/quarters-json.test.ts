import { TRIWULAN_AGENCIES } from "../fixtures/agencies/triwulan";
import { workbookOf } from "../fixtures/agencies/agency";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { Desk } from "./command";

const desk = new Desk();
afterAll(() => desk.clear());

test("the quarters of a row stand in the JSON, each with its target, capaian and kriteria", async () => {
  const [first] = TRIWULAN_AGENCIES;
  if (!first) throw new Error("no fixture");
  const { json } = await desk.assess(simpleWorkbook(workbookOf(first)));
  const [row] = json.kinerja as readonly { readonly realisasi: number; readonly triwulan: unknown }[];
  expect(row?.realisasi).toBe(3);
  expect(row?.triwulan).toEqual([
    { triwulan: 1, target: 0, realisasi: 0, capaian: null, kriteria: null },
    { triwulan: 2, target: 2, realisasi: 2, capaian: 100, kriteria: "Sangat Baik" },
    { triwulan: 4, target: 2, realisasi: 1, capaian: 50, kriteria: "Sangat Rendah" },
  ]);
});
