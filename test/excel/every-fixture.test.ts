import { bersihkanHasil } from "../../src/app/bersihkan-hasil";
import { hitungCapaian } from "../../src/app/hitung-capaian";
import { loadWorkbook } from "../../src/workbench/load-xlsx/load-workbook";
import { bigWorkbook } from "../bench/big-workbook";
import { AGENCIES } from "../fixtures/agencies";
import { workbookOf } from "../fixtures/agencies/agency";
import { LEADERSHIP_BOOKS } from "../fixtures/leadership/books";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { ALL_BOOKS } from "../xlsx/made-up-books";
import { valueOf } from "../xlsx/open-for-test";
import { closeAll, HITUNG, openLocal } from "./local-excel";

afterEach(closeAll);

/** One in twenty of the many small workbooks, or all of them with LKJIP_SEMUA=1. */
const STEP = process.env["LKJIP_SEMUA"] === "1" ? 1 : 20;
const AGENCY_BOOKS = [...LEADERSHIP_BOOKS, ...AGENCIES].filter((_, i) => i % STEP === 0);

const BOOKS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...ALL_BOOKS.map(({ name, bytes }) => [name, bytes] as const),
  ["of a mixed table of 300 rows", bigWorkbook(300, "mixed")],
  ...AGENCY_BOOKS.map((book) => [book.nama, simpleWorkbook(workbookOf(book))] as const),
];

test.each(BOOKS)("nothing that is written to the workbook %s is what Excel refuses", async (_name, bytes) => {
  const book = valueOf(loadWorkbook(bytes, "uji.xlsx"));
  const { workbook } = openLocal(book, { readTime: 20_000, time: 20_000 });
  for (const fill of [true, false])
    expect(await hitungCapaian(workbook, { ...HITUNG, fill })).toMatchObject({ ok: true });
  expect(await bersihkanHasil(workbook, { removeEditedSkala: true })).toMatchObject({ ok: true });
});
