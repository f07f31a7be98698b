import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Desk } from "../cli/command";
import { AGENCIES } from "../fixtures/agencies";
import { workbookOf, type Agency } from "../fixtures/agencies/agency";
import { LEADERSHIP_BOOKS } from "../fixtures/leadership/books";
import { simpleWorkbook } from "../fixtures/simple-workbook";
import { recalculated } from "./libreoffice";
import { seenByOpenpyxl, type SeenCell, type SeenWorkbook } from "./openpyxl";

type Book = Pick<Agency, "tabel" | "pengaturan">;

const desk = new Desk();
const bytesOf = (book: Book): Uint8Array => simpleWorkbook(workbookOf(book));
/** Each of them takes seconds: every fifth, or all with LKJIP_SEMUA=1. */
const STEP = process.env["LKJIP_SEMUA"] === "1" ? 1 : 5;
const FILES = [...LEADERSHIP_BOOKS, ...AGENCIES.filter((_, i) => i % STEP === 0)].map((book, i) => ({
  nama: book.nama,
  book,
  file: `buku${i}`,
}));

/** What is typed into the first leadership book after the run. */
const [TYPED_IN] = LEADERSHIP_BOOKS;
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  "two values changed places": [
    ["| 95 | 110 |", "| 95 | 10 |"],
    ["| 12 | 10 |", "| 12 | 110 |"],
  ],
  "money was moved": [["83.990.125.775", "80.990.125.775"]],
};
const changed = (key: string): Book => ({
  ...TYPED_IN,
  tabel: TYPED_IN.tabel.map((tabel) => ({
    ...tabel,
    isi: (CHANGES[key] ?? []).reduce((isi, [from, to]) => isi.replace(from, to), tabel.isi),
  })),
});

/** Files that LibreOffice is given in one start. */
const AT_ONCE = 25;

/** As LibreOffice has calculated them, by file. */
const seen = new Map<string, SeenWorkbook>();

beforeAll(async () => {
  for (const { file, book } of FILES) {
    desk.put(`${file}.xlsx`, bytesOf(book));
    await desk.hitung(`${file}.xlsx`);
  }
  const before = readFileSync(desk.path("buku0-capaian.xlsx"));
  Object.keys(CHANGES).forEach((key, i) =>
    desk.put(`ketik${i}.xlsx`, withSources(before, bytesOf(changed(key)))),
  );
  const names = [
    ...FILES.map(({ file }) => `${file}-capaian`),
    ...Object.keys(CHANGES).map((_, i) => `ketik${i}`),
  ];
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE);
    const paths = recalculated(some.map((name) => desk.path(`${name}.xlsx`)));
    some.forEach((name, j) => seen.set(name, seenByOpenpyxl(paths[j] ?? "")));
  }
}, 900_000);
afterAll(() => desk.clear());

/** The first package with the cells of the second's sheets: what a user's typing comes to. */
function withSources(written: Uint8Array, edited: Uint8Array): Uint8Array {
  const parts = unzipSync(written);
  const data = /<sheetData>.*<\/sheetData>/s;
  for (const [path, content] of Object.entries(unzipSync(edited))) {
    const cells = /worksheets\/sheet\d+[.]xml$/.test(path) ? data.exec(strFromU8(content))?.[0] : undefined;
    const there = parts[path];
    if (cells !== undefined && there) parts[path] = strToU8(strFromU8(there).replace(data, () => cells));
  }
  return zipSync(parts);
}

const formulasOf = ({ sheets }: SeenWorkbook): ReadonlyMap<string, SeenCell> =>
  new Map(
    sheets
      .filter(({ title }) => title.startsWith("LKjIP "))
      .flatMap(({ title, cells }) =>
        Object.entries(cells).flatMap(([at, cell]) =>
          String(cell.value).startsWith("=") ? [[`${title}!${at}`, cell] as const] : [],
        ),
      ),
  );

const seenOf = (name: string): SeenWorkbook => {
  const found = seen.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const isSame = (a: SeenCell["shown"], b: SeenCell["shown"]): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : (a ?? "") === (b ?? "");

test.each(FILES)("every formula gives the engine's figure, and none an error: $nama", ({ file }) => {
  const wanted = formulasOf(seenByOpenpyxl(desk.path(`${file}-capaian.xlsx`)));
  const got = formulasOf(seenOf(`${file}-capaian`));
  expect(wanted.size).toBeGreaterThan(0);
  expect([...got.keys()].sort()).toEqual([...wanted.keys()].sort());
  const others = [...wanted].filter(([place, { shown }]) => !isSame(shown, got.get(place)?.shown ?? null));
  expect(others.map(([place, { shown }]) => [place, shown, got.get(place)?.shown])).toEqual([]);
  expect([...got].filter(([, { shown }]) => /^#/.test(String(shown)))).toEqual([]);
});

test.each(Object.keys(CHANGES))(
  "after %s the sheets follow, and say that they were calculated before",
  async (key) => {
    const at = Object.keys(CHANGES).indexOf(key);
    desk.put("baru.xlsx", bytesOf(changed(key)));
    await desk.hitung("baru.xlsx", "--timpa");
    const anew = formulasOf(seenByOpenpyxl(desk.path("baru-capaian.xlsx")));
    const typed = formulasOf(seenOf(`ketik${at}`));
    const figures = [...typed].filter(
      ([place, { value }]) => /^LKjIP (Capaian|Anggaran)!/.test(place) && anew.get(place)?.value === value,
    );
    expect(figures.length).toBeGreaterThan(50);
    const others = figures.filter(([place, { shown }]) => !isSame(shown, anew.get(place)?.shown ?? null));
    expect(others.map(([place, { shown }]) => [place, shown, anew.get(place)?.shown])).toEqual([]);
    const said = [...typed].filter(([, { shown }]) => String(shown).startsWith("Sumber berubah"));
    expect(said.map(([place]) => place.split("!")[0]).sort()).toEqual(["LKjIP Bab III", "LKjIP Ringkasan"]);
    expect([...typed].filter(([, { shown }]) => /^#/.test(String(shown)))).toEqual([]);
  },
);
