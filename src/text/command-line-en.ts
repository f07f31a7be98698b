import type { CommandText, UsageProblemTable } from "./command-line-text";
import { formatAngka } from "./numbers";

const n = (value: number): string => formatAngka(value, "en");
const plural = (value: number, one: string, many: string): string =>
  `${n(value)} ${value === 1 ? one : many}`;

const USAGE = `Computes the capaian of an LKjIP in an .xlsx workbook.

Usage:
  npm run --silent hitung -- FILE.xlsx [options]
  npm run --silent hitung -- FOLDER --keluaran FOLDER2 [options]

Options:
  --keluaran FILE|FOLDER    where the result goes (by default FILE-capaian.xlsx beside the input)
  --json FILE|FOLDER|-      write the assessment as JSON; "-" is standard output
  --bahasa id|en            language of sheets and messages (by default id)
  --tanpa-warna             leave the cells of your sheets uncoloured
  --periksa                 check only, write no workbook
  --hapus                   remove every result of this program (Bersihkan Hasil)
  --timpa                   replace a result file that this program did not write
  --bantuan                 show this help

The input is never changed, and nothing is sent anywhere.
Exit status: 0 done; 1 done, and the data holds errors; 2 could not run.
`;

const PROBLEMS: UsageProblemTable = {
  "no-input": () => "Name the .xlsx workbook or the folder to compute.",
  "many-inputs": ({ inputs }) =>
    `Name one file or one folder only; there were: ${inputs.join(", ")}. A name with spaces needs quotes.`,
  "unknown-option": ({ option }) => `There is no option ${option}.`,
  "missing-value": ({ option }) => `The option ${option} needs a value.`,
  twice: ({ option }) => `The option ${option} stands there twice.`,
  "bad-value": ({ allowed, option, value }) => `${option} cannot be ${value}. Allowed: ${allowed}.`,
  together: ({ options }) => `The options ${options.join(" and ")} cannot be used together.`,
  "folder-needs-output": () => "A folder needs a folder for its results: --keluaran FOLDER2.",
  "folder-is-output": () => "The folder of the results must be another than that of the input.",
  "folder-json-stdout": () => "With a folder, --json must name a folder, not -.",
  "json-is-workbook": ({ path }) =>
    `${path}: the JSON must not replace a workbook. Choose another file name.`,
  "wrong-extension": ({ needed, path }) => `${path}: the result must end in ${needed}, as the input does.`,
};

export const COMMAND_EN: CommandText = {
  usage: USAGE,
  seeHelp: "Help: npm run --silent hitung -- --bantuan --bahasa en",
  problems: PROBLEMS,
  labels: {
    berkas: "File",
    tabel: "Tables",
    indikator: "Indicators",
    sasaran: "Sasaran",
    serapan: "Serapan",
    catatan: "Notes",
    hasil: "Result",
    json: "JSON",
  },
  tables: ({ total, kinerja, anggaran, rencana, rincian }) =>
    `${n(total)} found (${listed([
      [kinerja, "performance"],
      [anggaran, "budget"],
      [rincian, "budget details"],
      [rencana, "plan"],
    ])})`,
  rated: (rated, unrated, perKriteria) =>
    [`${n(rated)} rated`, ...perKriteria, ...(unrated > 0 ? [`not ratable yet ${n(unrated)}`] : [])].join(
      " · ",
    ),
  sasaranName: (nomor, sasaran) => (sasaran === null ? "(without sasaran)" : `${nomor}. ${sasaran}`),
  sasaranFigures: (capaian, kriteria, serapan) =>
    [
      `capaian ${capaian ?? "no data"}${kriteria === null ? "" : ` (${kriteria})`}`,
      ...(serapan === null ? [] : [`serapan ${serapan}`]),
    ].join(", "),
  serapan: (persen, realisasi, anggaran) => `${persen} (${realisasi} of ${anggaran})`,
  findings: ({ kesalahan, peringatan, informasi, diperiksa }) =>
    `${plural(kesalahan, "error", "errors")}, ${plural(peringatan, "warning", "warnings")}, ${n(informasi)} information${diperiksa > 0 ? `; ${n(diperiksa)} checked` : ""}`,
  notWritten: "no workbook written (--periksa)",
  seeSheet: (title) => `listed on the sheet ${title}`,
  more: (count) => `… and ${n(count)} more`,
  noUsableBlok: (path) =>
    `${path}: there is no table to compute. Name the columns of target and realisasi (such as Target_T1 and Realisasi_T1), or of budget and spending (Anggaran_T1 and RealisasiAnggaran_T1), then run again.`,
  removed: (sheets) =>
    sheets.length === 0 ? "there were no result sheets to remove" : `sheets removed: ${sheets.join(", ")}`,
  removedReasons: (count) =>
    `With the sheet LKjIP Catatan went ${n(count)} reason(s) of checked findings; the input file still has them.`,
  keptSkala: (title) => `The sheet ${title} was kept because you have edited it.`,
  folder: {
    empty: (path) => `${path}: there is no .xlsx or .xlsm file in this folder.`,
    failed: "failed",
    done: "done",
    headings: ["File", "Tables", "Indicators", "Errors", "Warnings", "Information", "Result"],
    summary: (done, failed) => `${plural(done, "file", "files")} done, ${n(failed)} failed.`,
  },
  bug: (detail) =>
    `The program stopped because of a mistake of its own (${detail}). No workbook was written; the input is as it was. Please report this together with the file.`,
};

const listed = (counts: readonly (readonly [number, string])[]): string =>
  counts.flatMap(([count, word]) => (count > 0 ? [`${n(count)} ${word}`] : [])).join(", ");
