import { readFileSync } from "node:fs";
import type { Assessment } from "../../src/domain/assessment";
import { formatAngka, formatFixed, formatUpTo } from "../../src/text/numbers";
import { AGENCIES } from "../fixtures/agencies";
import { LEADERSHIP_BOOKS } from "../fixtures/leadership/books";
import { book, paragraphs, texts, written, type Book } from "./book-sheets";
import { onePagePercent } from "./printed-page";

const PAPERS = ["A4", "F4"] as const;

const onPaper = (book: Book, kertas: "A4" | "F4"): Book => ({
  ...book,
  pengaturan: { ...book.pengaturan, LKJIP_Kertas: kertas },
});

describe.each(PAPERS)("on %s", (kertas) => {
  test.each([...LEADERSHIP_BOOKS, ...AGENCIES].map((each) => [each.nama, each] as const))(
    "the summary is one page that is never printed below 70 percent: %s",
    (_, each) => {
      const ringkasan = written(onPaper(each, kertas)).sheet("ringkasan");
      if (!ringkasan) return;
      expect(ringkasan.print).toMatchObject({ paper: kertas, pagesTall: 1 });
      expect(onePagePercent(ringkasan)).toBeGreaterThanOrEqual(70);
    },
  );

  test("sixty sasaran with long names, last year and causes are one page too, the lowest shown and the rest counted", () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => `Meningkatnya mutu layanan perangkat daerah bagi masyarakat di wilayah pelayanan ${i + 1}`,
    );
    const rows = names.map(
      (nama, i) => `${nama} | Indeks layanan ${i + 1} | 100 | ${40 + i} | 35 | 100 | ${"Sebab ".repeat(20)}`,
    );
    const heads = "Sasaran | Indikator | Target | Realisasi | RealisasiLalu | TargetLalu | FaktorPenghambat";
    const many: Book = {
      tabel: [{ lembar: "IKU", blok: "T1", isi: [heads, ...rows].join("\n") }],
      pengaturan: { LKJIP_Kertas: kertas },
    };
    const ringkasan = written(many).sheet("ringkasan");
    if (!ringkasan) throw new Error("no summary");
    expect(onePagePercent(ringkasan)).toBeGreaterThanOrEqual(70);
    expect(texts(ringkasan)).toContain(names[0]);
    expect(texts(ringkasan)).not.toContain(names[59]);
    expect(texts(ringkasan).join("\n")).toMatch(
      /Ditampilkan sasaran dengan capaian terendah; \d+ sasaran lain/,
    );
  });
});

/** Every figure of the assessment as a sentence may write it, signs aside. */
function figuresOf({ kinerja, sasaran }: Assessment, bahasa: "id" | "en"): ReadonlySet<string> {
  const rows = kinerja.flatMap((row) => [
    ...[row.target, row.targetAkhir, row.lalu?.target].flat(),
    ...[row.realisasi, row.capaian, row.capaianAkhir, row.standarNasional],
    ...[row.lalu?.realisasi, row.lalu?.capaian, row.lalu?.selisihCapaian],
  ]);
  const sums = sasaran.flatMap((result) => [
    ...[result.capaian, result.anggaran, result.realisasiAnggaran, result.serapan, result.efisiensi],
  ]);
  return new Set(
    [...rows, ...sums].flatMap((value) => {
      if (value === null || value === undefined) return [];
      const size = Math.abs(value);
      return [formatAngka(size, bahasa), formatUpTo(size, 2, bahasa), formatFixed(size, 2, bahasa)];
    }),
  );
}

/** What the user has written himself and the product repeats. */
function ownWords({ kinerja, sasaran }: Assessment): readonly string[] {
  const rows = kinerja.flatMap((row) => [
    row.indikator,
    row.satuan,
    ...[row.faktorPendukung, row.faktorPenghambat, row.tindakLanjut],
  ]);
  return [...rows, ...sasaran.map((result) => result.sasaran)]
    .filter((text): text is string => text !== null && /\d/.test(text))
    .sort((a, b) => b.length - a.length);
}

describe.each(["id", "en"] as const)("paragraphs of Bab III (%s)", (bahasa) => {
  test.each(LEADERSHIP_BOOKS)("every number in them stands in the assessment: $nama", (each) => {
    const { assessment, sheet } = written(each, { bahasa });
    const said = paragraphs(sheet("bab3"));
    expect(said.length).toBeGreaterThanOrEqual(assessment.sasaran.length);
    const known = figuresOf(assessment, bahasa);
    const counts = new Set(Array.from({ length: assessment.kinerja.length + 1 }, (_, i) => String(i)));
    for (const text of said) {
      const plain = ownWords(assessment).reduce((rest, words) => rest.replaceAll(words, ""), text);
      const numbers = plain.replace(/per [\d.,]+ KH/g, "").match(/\d[\d.,]*\d|\d/g) ?? [];
      const isCount = /program ini|this programme|pada tabel ini|this table/.test(text);
      expect([
        text,
        numbers.filter((number) => !known.has(number) && !(isCount && counts.has(number))),
      ]).toEqual([text, []]);
    }
  });
});

test.each(LEADERSHIP_BOOKS)("no paragraph changes when nothing but the order of rows does: $nama", (each) => {
  const reversed = { ...each, tabel: each.tabel.map((tabel) => ({ ...tabel, isi: upsideDown(tabel.isi) })) };
  const said = (of: Book) => [...paragraphs(written(of).sheet("bab3"))].sort();
  expect(said(reversed)).toEqual(said(each));
});

/** The rows of a table in the other order, each with the sasaran and programme that it had from above. */
function upsideDown(isi: string): string {
  const [head = "", ...rows] = isi.trim().split("\n");
  // Levels of codes go by the order of the rows.
  if (/^\s*Kode\b/.test(head)) return isi;
  const inherits = /^\s*Sasaran \| Program\b/.test(head) ? 2 : /^\s*Sasaran \|/.test(head) ? 1 : 0;
  let above: readonly string[] = [];
  const whole = rows.map((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    const filled = cells.map((cell, i) => (i < inherits && cell === "" ? (above[i] ?? "") : cell));
    above = filled;
    return filled.join(" | ");
  });
  return [head, ...whole.reverse()].join("\n");
}

test("a sentence says that there is no data where the cell says so in words", () => {
  const isi = "Indikator | Target | Realisasi\nIndeks A | 80 | belum rilis\nIndeks B | belum ada | 70";
  const said = paragraphs(written({ tabel: [{ lembar: "IKU", blok: "T1", isi }] }).sheet("bab3"));
  expect(said).toEqual([
    "Indikator “Indeks A” ditargetkan 80; realisasinya belum tersedia, sehingga capaiannya belum dapat dihitung.",
    "Target indikator “Indeks B” belum tersedia, sehingga capaiannya belum dapat dihitung.",
  ]);
});

test("Bab III writes figures as the language of its paragraphs does, in tables and sentences alike", () => {
  const inEnglish = texts(written(book("kesehatan"), { bahasa: "en" }).sheet("bab3"));
  expect(inEnglish).toEqual(
    expect.arrayContaining(["72.19%", "96.25%", "45,210 Orang", "Rp. 86,125,450,300,-"]),
  );
  expect(inEnglish.filter((text) => /\d,\d\d?%/.test(text))).toEqual([]);
  const indonesian = texts(written(book("kesehatan")).sheet("bab3"));
  expect(indonesian).toEqual(
    expect.arrayContaining(["72,19%", "96,25%", "45.210 Orang", "Rp. 86.125.450.300,-"]),
  );
});

test("quarters stand in a table of their own, each with its target, realisasi and capaian", () => {
  const sheet = written(book("kesehatan")).sheet("bab3");
  const rows = (sheet?.rows ?? []).map(({ cells }) =>
    cells.map(({ value }) => value).filter((value) => value !== null),
  );
  const title = rows.findIndex(([first]) => first === "Target dan Realisasi Triwulanan");
  expect(rows[title + 1]).toEqual(["Indikator Kinerja", "Triwulan", "Target", "Realisasi", "% Capaian"]);
  expect(rows[title + 3]).toEqual([
    "Jumlah ibu hamil yang mendapat pelayanan kesehatan sesuai standar",
    "I",
    "3.000 Orang",
    "2.870 Orang",
    "95,67%",
  ]);
  expect(rows[title + 4]).toEqual(["II", "3.000 Orang", "3.010 Orang", "100,33%"]);
  const columnOf = (row: number, text: string) =>
    sheet?.rows[row]?.cells.find(({ value }) => value === text)?.column;
  expect(columnOf(title + 4, "II")).toBe(columnOf(title + 1, "Triwulan"));
  expect(columnOf(title + 4, "100,33%")).toBe(columnOf(title + 1, "% Capaian"));
});

test("a table of a budget alone stands under its own printed number, title and headings", () => {
  const { sheet } = written({
    tabel: [
      ...book("pendapatan").tabel.filter(({ lembar }) => lembar === "Belanja"),
      {
        lembar: "Hibah",
        blok: "H",
        atas: ["Tabel 3.5", "Rekapitulasi Dana Hibah", "(dalam rupiah)"],
        isi: "Uraian | Anggaran\nHibah KPU | 1.000.000.000\nHibah Bawaslu | 500.000.000",
      },
    ],
  });
  const said = texts(sheet("bab3"));
  const at = said.indexOf("Tabel 3.5");
  expect(said.slice(at, at + 2)).toEqual(["Tabel 3.5", "Rekapitulasi Dana Hibah"]);
  expect(said.indexOf("Tabel 3.6")).toBeGreaterThan(at);
});

test("what is decided first: wrong figures, money without its result, overspending; then the second of a kind", () => {
  const ringkasan = written(book("kesehatan")).sheet("ringkasan");
  const said = texts(ringkasan);
  const at = said.indexOf("Yang perlu diputuskan");
  const lines = said
    .slice(at)
    .filter((text) => /^(Anggaran terserap|Realisasi melebihi|\d+ angka)/.test(text));
  expect(lines).toEqual([
    "Anggaran terserap 94,16%, capaian 68,22%: Terkendalinya penyakit menular",
    "Realisasi melebihi anggaran (101,76%): Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan",
    "Anggaran terserap 101,76%, capaian 98,54%: Meningkatnya mutu pelayanan kesehatan dasar",
  ]);
});

test("the summary names the day and the version of the product", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  expect(texts(written(book("kesehatan")).sheet("ringkasan"))).toContain(
    `Dihitung pada 18 Januari 2025 dari tabel di buku kerja ini. LKjIP Capaian versi ${version}.`,
  );
});

test("figures side by side differ in their font, or LibreOffice sets the second one against the line", () => {
  for (const role of ["ringkasan", "capaian", "anggaran", "bab3"] as const) {
    const { rows = [], styles = [] } = written(book("kesehatan")).sheet(role) ?? {};
    for (const { cells } of rows) {
      const right = new Map(
        cells.flatMap(({ column, style }) => {
          const look = styles[style];
          return look?.horizontal === "right" ? [[column, look] as const] : [];
        }),
      );
      for (const [column, style] of right) {
        const before = right.get(column - 1);
        if (before && before !== style) expect(before.color).not.toBe(style.color);
      }
    }
  }
});
