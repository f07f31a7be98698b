/**
 * What this host takes Excel to do. Nothing here was compared with Excel itself: every entry names its source, and
 * whoever sees Excel answer otherwise corrects it here and nowhere else.
 *
 * Sources: [errors] learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling;
 * [limits] learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization;
 * [api] the reference of the Excel API; [client] the traffic and the code of office.js 1.1.110;
 * [#n] issue n of github.com/OfficeDev/office-js; [custom] how Excel behaves at the keyboard.
 */
import type { ProbeId } from "../../excel/uji/probes";

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly http: number;
}

const refused = (code: string, message: string, http = 400): Refused => ({ code, message, http });

/** [errors] codes and messages; the status numbers are those of the table there, or 400 where it has none. */
export const REFUSALS = {
  /** Writing to a protected sheet, a protected structure or a read-only workbook. */
  accessDenied: refused("AccessDenied", "You cannot perform the requested operation.", 403),
  /** [errors] A member that the host does not know, or one of a requirement set that it lacks. */
  apiNotFound: refused(
    "ApiNotFound",
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    404,
  ),
  general: refused("GeneralException", "There was an internal error while processing the request.", 500),
  /** [errors] [#14 of office-js.md] Activating, adding, freezing or asking for the selection while another workbook has the focus. */
  inactiveWorkbook: refused(
    "InactiveWorkbook",
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
    400,
  ),
  invalidArgument: refused(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  ),
  invalidOperation: refused("InvalidOperation", "The operation attempted is invalid on the object."),
  /** [errors] Any request while a cell is being edited. */
  cellEdit: refused(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ),
  invalidReference: refused("InvalidReference", "This reference is not valid for the current operation."),
  itemAlreadyExists: refused("ItemAlreadyExists", "The resource being created already exists.", 409),
  itemNotFound: refused("ItemNotFound", "The requested resource doesn't exist.", 404),
  notImplemented: refused("NotImplemented", "The requested feature isn't implemented.", 501),
  /** [errors] [limits] */
  requestTooLarge: refused(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit.",
    413,
  ),
  responseTooLarge: refused(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
    413,
  ),
  /** [client] What the client makes of a channel that breaks under it. */
  connection: refused("ConnectionFailure", "There was a problem with the network connection.", 503),
  /** `ensureUnchanged` that finds a change: the documentation gives no code for it. */
  changed: refused("ConditionNotMet", "The object has been changed since it was loaded.", 412),
  dimensions: refused(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  ),
} as const;

const INVALID = REFUSALS.invalidArgument.code;

/** The answer of Excel to each question of Uji Excel. */
export type Assumed = Readonly<Record<ProbeId, string>>;

/**
 * What Excel is taken to answer on the page Uji Excel (`src/excel/uji` has the questions). An Excel that answers
 * otherwise is one line to change here: this host, and every test on it, then does as that Excel. A refusal has its
 * code; `taken` where Excel does it all the same.
 */
export const ASSUMED: Assumed = {
  /** Between the addresses of several areas [#1167, #1985, #2891]: `,`, `;` or `none`. */
  listSeparator: ",",
  /** Whether the address of several areas is told whole [#1590]: `whole` or `cut`. */
  areasAddress: "whole",
  /** A merge whose top left cell lies outside the range that is asked about [#3611]: `unseen` or `seen`. */
  mergeFromOutside: "unseen",
  /** The visible cells of whole rows [api]: `rows`, or the code of a refusal. */
  visibleRows: "rows",
  /** Where a new rule stands among the others [api]: `first` or `last`. */
  newRule: "first",
  /** Formulas of rules and names when they are read back [#2834]: `as written`, or `localised` (`;` and `0,5`). */
  ruleFormula: "as written",
  nameFormula: "as written",
  /** The value of a name that means cells [api]: their `address`, or something `other`. */
  nameValue: "address",
  /** Whether a name of a sheet can be hidden [api]: `kept` or `lost`. */
  hiddenName: "kept",
  /** An apostrophe in front of what is written to a cell [custom]: `hidden` or `shown`. */
  apostrophe: "hidden",
  /** What `100%` becomes when it is written to a cell [custom]: a `number` or a `string`. */
  typedText: "number",
  /** One number format given for a range of cells [api]: `everywhere`, or the code of a refusal. */
  oneFormat: "everywhere",
  /** Print set-up that is read back [#1860]: `kept` or `lost` (until it is set a second time). */
  fitToWidth: "kept",
  paperAfterFit: "kept",
  /** Whether the traces of a refused request and the member that was refused are told [api]: `given` or `none`. */
  traces: "given",
  errorLocation: "given",
  /** What was done of a request before it is refused [api]: it `stays`, or is `taken back`, which this host cannot do. */
  batch: "stays",
  titleTooLong: INVALID,
  titleReserved: INVALID,
  titleTaken: REFUSALS.itemAlreadyExists.code,
  missingSheet: REFUSALS.itemNotFound.code,
  hiddenSheet: REFUSALS.invalidOperation.code,
  protectedSheet: REFUSALS.accessDenied.code,
  formulaTooLong: INVALID,
  formulaText: INVALID,
  formulaBrackets: INVALID,
  formulaSemicolon: INVALID,
  formulaOperator: INVALID,
  formulaNesting: INVALID,
  formulaSheet: INVALID,
  textTooLong: INVALID,
  nameWithoutSheet: INVALID,
  nameBroken: INVALID,
  ruleWithoutFormula: INVALID,
  ruleBroken: INVALID,
  word: INVALID,
  colour: INVALID,
  numberFormat: INVALID,
  fontSize: INVALID,
  wideColumn: INVALID,
  highRow: INVALID,
  mergeAcross: INVALID,
  zoom: INVALID,
  margin: INVALID,
  footer: INVALID,
  pageBreaks: INVALID,
  longAddress: INVALID,
};

/** [limits] A request or a response on the web: 5 MB. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** [limits] A read of more than five million cells; Excel may also answer `null` without an error, this host refuses. */
export const READ_CELL_LIMIT = 5_000_000;

/** [#5198] Address strings of `getRanges` end near 8 192 characters. */
export const ADDRESS_LIMIT = 8192;

/** [custom] Length of a title; these characters are not allowed in it, nor an apostrophe at either end. */
export const TITLE_LIMIT = 31;
export const TITLE_FORBIDDEN = /[[\]:*?/\\]/;

/** [custom] A title that Excel keeps for itself. */
export const RESERVED_TITLES = ["history"];

/** [custom] Characters of a formula, of a text in it and in a cell, levels of brackets, and a number format. */
export const FORMULA_LIMIT = 8192;
export const FORMULA_TEXT_LIMIT = 255;
export const FORMULA_NESTING = 64;
export const TEXT_LIMIT = 32_767;
export const NUMBER_FORMAT_LIMIT = 255;

/** [custom] 255 characters of Calibri 11 and 409 points; page breaks of a sheet; characters of a footer. */
export const LARGEST_COLUMN = 1342.5;
export const LARGEST_ROW = 409.5;
export const BREAKS_LIMIT = 1026;
export const FOOTER_LIMIT = 255;

/**
 * [custom] A title stands bare in an address when it is made of letters, digits, `_` and `.`, does not begin with a
 * digit and does not look like a cell (`T32`, `R1C1`); else in apostrophes.
 */
export function addressPrefix(title: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) && !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i.test(title);
  return plain ? `${title}!` : `'${title.replaceAll("'", "''")}'!`;
}

/** [custom] What a defined name may be called. */
export const isNameAllowed = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i.test(name);

/** [api] Requirement sets of the newest Excel that this host stands for. */
export const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
};

/** [client] Members of this host that came after ExcelApi 1.8, by `Type.Member`; all others are older. */
export const MEMBER_SETS: Readonly<Record<string, string>> = {
  "ConditionalFormat.GetRanges": "1.9",
  "Range.GetMergedAreasOrNullObject": "1.13",
  "Range.GetSpecialCellsOrNullObject": "1.9",
  "RangeFormat.IndentLevel": "1.9",
  "Worksheet.HorizontalPageBreaks": "1.9",
  "Worksheet.PageLayout": "1.9",
  "Worksheet.GetRanges": "1.9",
  "WorksheetCollection._RegisterDataChangedEvent": "1.9",
  "WorksheetCollection._UnregisterDataChangedEvent": "1.9",
};
