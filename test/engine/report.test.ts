import { assess } from "../fixtures/assess";
import { reportLaporan } from "../fixtures/report-laporan";

const assessment = assess(reportLaporan());
const { kinerja, sasaran, anggaran, total } = assessment;
const indicator = (text: string) =>
  kinerja.find(({ indikator, kegiatan }) => indikator === text || kegiatan === text);
const round = (value: number | null | undefined, decimals: number) =>
  value == null ? null : Number(value.toFixed(decimals));

test("the report rates 25 indicators, the plan of Tabel 2.1 and the grants none", () => {
  expect(kinerja).toHaveLength(25);
  expect(anggaran).toHaveLength(5);
});

test("Sasaran Strategis 3 reaches 93,75 % this year and 90,24 % of the end of the Renstra", () => {
  const row = indicator("Persentase Partisipasi Masyarakat dalam PEMILU/PEMILUKADA");
  expect(round(row?.capaian, 4)).toBe(93.7532);
  expect(row?.band?.kriteria).toBe("Sangat Baik");
  expect(row?.capaianAkhir).toBe(90.2375);
  expect(row?.satuan).toBe("%");
  expect(row?.sel).toMatchObject({ sheet: "Sasaran", row: 19 });
});

test("an activity that produced nothing is Sangat Rendah, one that did twice as much is above 100", () => {
  expect(indicator("Fasilitas Tim Terpadu Pengawasan ORMAS")).toMatchObject({
    capaian: 0,
    band: { kriteria: "Sangat Rendah" },
  });
  expect(indicator("Pendidikan Politik dan Etika Budaya Politik")?.capaian).toBe(187.5);
});

test("each programme's serapan is rated on the same scale", () => {
  expect(anggaran.map((row) => [round(row.serapan, 4), row.band?.kriteria, row.nomorSasaran])).toEqual([
    [68.717, "Sedang", 1],
    [93.4765, "Sangat Baik", 1],
    [72.6659, "Sedang", 2],
    [84.3991, "Tinggi", 2],
    [99.7435, "Sangat Baik", 3],
  ]);
});

test("each sasaran has the mean of its own indicators and the serapan of its programmes", () => {
  expect(sasaran.map((s) => [s.nomor, round(s.capaian, 4), round(s.serapan, 2), s.tingkatEfisiensi])).toEqual(
    [
      [1, 100, 69.99, "Efisien"],
      [2, 100, 81.27, "Efisien"],
      [3, 93.7532, 99.74, "Target belum tercapai"],
    ],
  );
});

test("the total is that of the five programmes", () => {
  expect(total).toMatchObject({
    anggaran: 277_384_614_699,
    realisasi: 253_506_311_919,
    sisa: 23_878_302_780,
  });
  expect(round(total?.serapan, 2)).toBe(91.39);
});
