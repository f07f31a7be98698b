import type { HostErrorTable } from "./host-error-words";

const UNCHANGED = "The workbook was not changed.";

type Reasons = Readonly<Record<string, string>>;

/** Why a file could not be read, by the reader's own word for it. */
const DAMAGED: Reasons = {
  zip: "its ZIP package is damaged or cut off",
  xml: "one of its parts is not whole XML",
  parts: "a part that must be there is missing or makes no sense",
};
const TOO_LARGE: Reasons = {
  file: "the file has more than 512 MB",
  zip: "its content is too large once unpacked",
  sheet: "one of its sheets is too large",
  xml: "one of its parts is too large",
};
const UNSUPPORTED: Reasons = {
  "shared-formulas": "a typed cell belongs to a shared or array formula",
  xlsb: "a binary workbook (.xlsb)",
  encoding: "an unknown text encoding",
  namespaces: "unknown XML namespaces",
  zip: "an unknown ZIP compression",
};

export const HOST_ERRORS_EN: HostErrorTable = {
  "cell-being-edited": () => ({
    judul: "A cell is being edited",
    pesan: `Excel cannot write while a cell is being edited. ${UNCHANGED}`,
    saran: "Press Enter in the sheet, then try again.",
  }),
  "sheet-protected": ({ sheets }) => ({
    judul: "Sheet is protected",
    pesan: `The sheet ${sheets.join(", ")} is protected. ${UNCHANGED}`,
    saran: "Unprotect it on the Review tab, or run without colouring cells, then try again.",
  }),
  "structure-protected": () => ({
    judul: "Structure is protected",
    pesan: `The structure of the workbook is protected, so that no LKjIP sheet can be added. ${UNCHANGED}`,
    saran: "Turn off Protect Workbook on the Review tab, then try again.",
  }),
  "read-only": () => ({
    judul: "Workbook is read-only",
    pesan: `This workbook was opened read-only. ${UNCHANGED}`,
    saran: "Click Enable Editing or save a copy, then try again.",
  }),
  "api-too-old": ({ needed }) => ({
    judul: "This Excel is too old",
    pesan: `This version of Excel does not support ${needed}. ${UNCHANGED}`,
    saran: "Update Excel (Microsoft 365 or Excel 2021 and later), or use Excel on the web.",
  }),
  "payload-too-large": () => ({
    judul: "Too much data",
    pesan: `The data is above what Excel takes at once. ${UNCHANGED}`,
    saran: "Shorten names that cover whole columns, then try again.",
  }),
  "other-workbook": () => ({
    judul: "Another workbook is active",
    pesan: `The window of another workbook is active. ${UNCHANGED}`,
    saran: "Click the LKjIP workbook, then try again.",
  }),
  "no-answer": () => ({
    judul: "Excel does not answer",
    pesan: `Excel did not answer in time. ${UNCHANGED}`,
    saran: "Wait a moment, then try again.",
  }),
  "outcome-unknown": () => ({
    judul: "Outcome unknown",
    pesan:
      "The connection to Excel was lost while writing, so it is not certain that everything was written. No cell of yours was emptied.",
    saran: "Look at the LKjIP sheets, then click Hitung Capaian again: what is unfinished will be mended.",
  }),
  "changed-meanwhile": ({ where }) => ({
    judul: "Something has changed",
    pesan: `${where === "" ? "The workbook" : where} changed during the calculation, so nothing was written.`,
    saran: "Click Hitung Capaian again to use what is there now.",
  }),
  stopped: () => ({
    judul: "Stopped",
    pesan: `The calculation was stopped. ${UNCHANGED}`,
    saran: "Click Hitung Capaian to begin again.",
  }),
  "not-found": ({ path }) => ({
    judul: "File not found",
    pesan: `There is no file ${path}.`,
    saran: "Check its name and folder.",
  }),
  "cannot-read": ({ path, code }) => ({
    judul: "Cannot read",
    pesan: `${path} cannot be read (${code}).`,
    saran: "Check the rights on the file and its folder, or close the program that holds it.",
  }),
  "not-xlsx": ({ path }) => ({
    judul: "Not an .xlsx workbook",
    pesan: `${path} is not an .xlsx or .xlsm workbook.`,
    saran: "Open it in Excel and save it as an Excel Workbook (.xlsx).",
  }),
  encrypted: ({ path }) => ({
    judul: "File has a password",
    pesan: `${path} is protected by a password and cannot be read. The file was not changed.`,
    saran: "Open it in Excel, take the password off, save it, then try again.",
  }),
  signed: ({ path }) => ({
    judul: "File is signed",
    pesan: `${path} has a digital signature, which any change would break. The file was not changed.`,
    saran: "Use a copy that is not signed yet.",
  }),
  damaged: ({ path, reason }) => ({
    judul: "File is damaged",
    pesan: `${path} is damaged: ${DAMAGED[reason] ?? reason}. The file was not changed.`,
    saran: "Open and save it in Excel or LibreOffice, or take a copy that is whole.",
  }),
  unsupported: ({ path, reason }) => ({
    judul: "Kind of file not supported",
    pesan: `${path} is of a kind that is not supported yet: ${UNSUPPORTED[reason] ?? reason}. The file was not changed.`,
    saran: "Open it in Excel and save it as an Excel Workbook (.xlsx).",
  }),
  "too-large": ({ path, reason }) => ({
    judul: "File is too large",
    pesan: `${path} is above what can be opened safely: ${TOO_LARGE[reason] ?? reason}. The file was not changed.`,
    saran: "Move the LKjIP tables to a workbook of their own.",
  }),
  "output-exists": ({ path }) => ({
    judul: "Output exists",
    pesan: `${path} exists and was not made by this program, so it was not replaced.`,
    saran: "Choose another name with --keluaran, or add --timpa.",
  }),
  "output-is-input": ({ path }) => ({
    judul: "Output is the input",
    pesan: `${path} is the input, which is never replaced.`,
    saran: "Choose another name with --keluaran.",
  }),
  "cannot-write": ({ path, code }) => ({
    judul: "Cannot write",
    pesan: `${path} cannot be written (${code}). No half-written file was left behind.`,
    saran: "Close that file if it is open, and check the folder's permissions and the free space.",
  }),
  unknown: ({ code }) => ({
    judul: "Excel refused",
    pesan: `Excel refused with the code ${code}. ${UNCHANGED}`,
    saran: "Try again; if it happens again, save the workbook and open it anew.",
  }),
};
