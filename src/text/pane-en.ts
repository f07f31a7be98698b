import { formatUpTo } from "./numbers";
import type { PaneText } from "./pane-text";

const count = (value: number): string => formatUpTo(value, 0, "en");
const plural = (value: number, one: string, many: string): string =>
  `${count(value)} ${value === 1 ? one : many}`;

export const PANE_EN: PaneText = {
  product: "LKjIP Capaian",
  close: "Close",
  guide: "Guide",
  more: (more, left) => `Show ${count(more)} more (${count(left)} left)`,
  language: { id: "Indonesia", en: "English" },
  boundary: {
    title: "This pane stopped because of an error in the program",
    body: "Your workbook was not changed by this error. Reload the pane, then try again.",
    reload: "Reload Pane",
  },
  outside: {
    title: "This pane works inside Excel",
    elsewhere:
      "This page was opened outside Excel. Open a workbook in Excel, then click LKjIP Capaian on the Home tab.",
    silent:
      "Excel has not answered. Check the connection (the pane needs office.js from appsforoffice.microsoft.com), then reload the pane.",
  },
  looking: {
    title: "Looking for tables",
    body: "Reading the range names of this workbook. Nothing is changed.",
  },
  intro: (paint) =>
    `Hitung Capaian rates every indicator${paint ? ", colours its cell" : ""} and writes the results on LKjIP sheets of their own; your tables stay as they are.`,
  found: {
    title: "Tables found",
    sentence: (tables, indikator) =>
      `${plural(tables, "table", "tables")} found, with ${plural(indikator, "indicator row", "indicator rows")}.`,
    planOnly: "There are plan tables only: capaian can be computed once the Realisasi column is named.",
    unnamed: "Table without a name",
    rows: (rows) => plural(rows, "row", "rows"),
    jenis: {
      kinerja: "performance",
      anggaran: "budget",
      keduanya: "performance and budget",
      rencana: "plan, targets only",
      rincian: "budget details",
    },
    open: (table) => `Open ${table} on its sheet`,
    trouble: "Names to be mended",
  },
  none: {
    title: "No table can be computed yet",
    body: "The program reads columns that have a name. This workbook does not have a full set of names for any table yet, and nothing was changed.",
    steps: [
      "Select the cells of the target column, without its heading.",
      "Click the Name Box left of the formula bar, type Target_T1, then press Enter.",
      "Do the same for the realisasi column with the name Realisasi_T1, over the same rows. Other columns, such as Indikator_T1 and Sasaran_T1, may follow.",
    ],
    again: "Look Again",
    names: "All column names",
    namesHelp: "Add an underscore and a name for the table, for instance Satuan_T1.",
    textColumns: "Columns of words",
    numberColumns: "Columns of figures",
  },
  action: {
    run: "Hitung Capaian",
    rerun: "Compute Again",
    stop: "Stop",
    options: "Options",
    paint: "Colour cells",
    paintHelp: "The colour can be taken off again; your own stays underneath.",
    fill: "Fill empty columns",
    fillHelp:
      "Puts formulas into empty Capaian, Serapan and Sisa Anggaran cells. Cells that hold anything are left alone.",
  },
  stages: {
    baca: "Reading the tables …",
    hitung: "Computing and checking …",
    tulis: "Writing the results to the workbook …",
    henti: "Stopping after this step …",
    bersihkan: "Removing the results from the workbook …",
    tandai: "Saving the mark on LKjIP Catatan …",
  },
  result: {
    title: "Result",
    sentence: (rated, kesalahan) =>
      `${plural(rated, "indicator", "indicators")} rated, ${kesalahan === 0 ? "no errors found" : `${plural(kesalahan, "error", "errors")} to be mended`}.`,
    barLabel: "Number of indicators by kriteria",
    unrated: "Not ratable yet",
    stale: "The tables have changed since the last computation. The results below do not follow yet.",
    staleAction: "Compute Again",
  },
  sasaran: {
    title: "Sasaran",
    withoutSasaran: "(without sasaran)",
    number: (nomor) => `Sasaran ${nomor}`,
    capaian: "Capaian",
    serapan: "Serapan",
    noData: "no data",
  },
  catatan: {
    title: "Notes",
    none: "No notes: every printed figure agrees with the computed one.",
    noneInFilter: "No notes for this choice.",
    severity: { kesalahan: "Errors", peringatan: "Warnings", informasi: "Information" },
    filterTable: "Table",
    allTables: "All tables",
    filterSeverity: "Show",
    open: (place) => `Open cell ${place}`,
    wholeWorkbook: "Whole workbook",
    mark: "Mark as checked",
    reason: "Reason",
    save: "Save",
    unmark: "Remove the mark",
    checked: (checked) => `Checked (${count(checked)})`,
    checkedBecause: (reason) => `Reason: ${reason}`,
    oldReason: (reason) => `Checked before (“${reason}”), but the figures have changed.`,
    about: "What does it mean?",
    ground: "Ground",
    example: "Example from the LKjIP 2024",
    advice: "What to do",
  },
  sheets: { title: "Sheets written", open: (title) => `Open sheet ${title}` },
  clean: {
    button: "Remove Results",
    title: "Remove the results from the workbook?",
    body: "Every colour, sheet and name that this program wrote is removed.",
    stays:
      "Your cells, formulas, formats and sheets stay as they were. Formulas filled into empty columns stay too.",
    undo: "Removing sheets cannot be undone with Ctrl+Z, but the results can be computed again at any time.",
    reasons: (reasons) => `${count(reasons)} reason(s) of checked findings go with the sheet LKjIP Catatan.`,
    skala: "Remove my edited LKjIP Skala too",
    confirm: "Remove Results",
    cancel: "Cancel",
  },
  notices: {
    cleaned: (sheets) =>
      sheets.length === 0
        ? "The results were removed from the workbook."
        : `The results were removed, with the sheets ${sheets.join(", ")}.`,
    removedReasons: (reasons) => `${count(reasons)} reason(s) of checked findings were removed, too.`,
    keptSkala: (title) => `The sheet ${title} was kept because you have edited it.`,
    retry: "Try Again",
  },
};
