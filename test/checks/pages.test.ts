import { FINDING_CODES, pageOf, type FindingCode } from "../../src/checks/catalogue";
import type { Bahasa } from "../../src/text/bahasa";
import type { Tentang } from "../../src/checks/page";
import type { Both } from "../../src/text/words";

const BAHASA: readonly Bahasa[] = ["id", "en"];
interface Page {
  readonly code: FindingCode;
  readonly bahasa: Bahasa;
  readonly page: Tentang;
}
let pages: readonly Page[] = [];
const tentang = new Map<FindingCode, Both<Tentang>>();

beforeAll(async () => {
  for (const code of FINDING_CODES) tentang.set(code, await pageOf(code));
  pages = [...tentang].flatMap(([code, both]) =>
    BAHASA.map((bahasa) => ({ code, bahasa, page: both[bahasa] })),
  );
});

const partsOf = ({ arti, dasar, contoh, tindakan }: Tentang): readonly string[] => [
  arti,
  dasar,
  tindakan,
  ...(contoh === null ? [] : [contoh]),
];

test("every kind of Catatan has its page in both languages, with its meaning, its ground and what to do", () => {
  expect(pages).toHaveLength(FINDING_CODES.length * BAHASA.length);
  const thin = pages.filter(({ page }) =>
    [page.arti, page.dasar, page.tindakan].some((part) => part.trim().length < 25),
  );
  expect(thin).toEqual([]);
});

test("a page is short, and made of whole sentences", () => {
  const long = pages.filter(({ page }) => partsOf(page).join(" ").length > 800);
  expect(long.map(({ code, bahasa }) => `${code} ${bahasa}`)).toEqual([]);
  const broken = pages
    .flatMap(({ page }) => partsOf(page))
    .filter((part) => !/^[\p{Lu}“\d].*[.]$/su.test(part) || /\s{2}|\s$/.test(part));
  expect(broken).toEqual([]);
});

test("no page is a copy of another, in whole or in part", () => {
  for (const bahasa of BAHASA) {
    const parts = pages.filter((each) => each.bahasa === bahasa).flatMap(({ page }) => partsOf(page));
    expect(parts.filter((part, i) => parts.indexOf(part) !== i)).toEqual([]);
  }
  expect(
    pages.filter(({ code, bahasa, page }) => bahasa === "en" && page.arti === tentang.get(code)?.id.arti),
  ).toEqual([]);
});

/** Kinds that the golden list of the report has. */
const IN_THE_REPORT: readonly FindingCode[] = [
  "capaian-beda",
  "capaian-tahun-beda",
  "capaian-tahun-berisi-realisasi",
  "capaian-akhir-berisi-target",
  "melebihi-target",
  "di-celah-skala",
  "target-akhir-lebih-kecil",
  "satuan-kosong",
  "indikator-kosong",
  "satuan-tidak-cocok",
  "target-beda-antar-tabel",
  "indikator-tanpa-realisasi",
  "nama-mirip",
  "serapan-dipangkas",
  "presisi-campur",
  "jumlah-beda",
  "total-anggaran-beda",
  "nol-tetapi-terserap",
];

test("what the report has is shown by the report, and nothing else is made up", () => {
  const shown = FINDING_CODES.filter((code) => tentang.get(code)?.id.contoh !== null);
  expect([...shown].sort()).toEqual([...IN_THE_REPORT].sort());
  expect(
    FINDING_CODES.filter(
      (code) => (tentang.get(code)?.en.contoh === null) !== (tentang.get(code)?.id.contoh === null),
    ),
  ).toEqual([]);
});
