import type {
  CellStyle,
  Edit,
  EditPlan,
  PaintRule,
  PlannedCell,
  PlannedRow,
  WriteSheet,
} from "../../src/domain/edit-plan";
import { findOwnSheets, ROLE_NAME, RULE_MARK, SHEET_TITLES, type SheetRole } from "../../src/domain/marks";
import type { Outline } from "../../src/domain/snapshot";

export interface SampleOptions {
  /** Rows of kinerja in the agency's table; see `sampleWorkbook`. */
  readonly rows?: number;
  /** Rows of the product's sheet, where they are to be more than those of the table. */
  readonly written?: number;
  readonly fill?: boolean;
  /** Behind the text of each indicator. */
  readonly tail?: string;
}

/** A plan by hand for `sampleWorkbook`, with every kind of edit that a run makes; sheets that are there are rewritten. */
export function samplePlan(
  outline: Outline,
  { rows = 3, written = rows, fill = true, tail = "" }: SampleOptions = {},
): EditPlan {
  const own = new Map(findOwnSheets(outline).map(({ role, title }) => [role, title]));
  return {
    edits: [
      { kind: "remove-paint" },
      { kind: "paint", sheet: "Kinerja '24", rules: paintRules(rows) },
      ...(fill ? [filled(rows)] : []),
      ...marked(capaianSheet(written, own.get("capaian") ?? null, tail)),
      ...marked(skalaSheet(own.get("skala") ?? null)),
      {
        kind: "define-name",
        name: "LKJIP_Skala",
        scope: null,
        refersTo: `'${own.get("skala") ?? SHEET_TITLES.skala}'!$A$2:$B$3`,
        hidden: false,
      },
    ],
  };
}

/** What takes all of it out again. */
export function cleanPlan(outline: Outline): EditPlan {
  const names = outline.names.some(({ name, scope }) => name === "LKJIP_Skala" && scope === null)
    ? [{ kind: "remove-name" as const, name: "LKJIP_Skala", scope: null }]
    : [];
  const sheets = findOwnSheets(outline).map(({ title }): Edit => ({ kind: "remove-sheet", sheet: title }));
  return { edits: [{ kind: "remove-paint" }, ...names, ...sheets] };
}

function marked(edit: WriteSheet): readonly Edit[] {
  const scope = edit.existing ?? edit.title;
  return [edit, { kind: "define-name", name: ROLE_NAME, scope, refersTo: `"${edit.role}"`, hidden: true }];
}

function paintRules(rows: number): readonly PaintRule[] {
  const last = 4 + rows;
  const look = { fill: "#00B050", fontColor: null, bold: false, border: null };
  return [
    { rects: [{ top: 5, left: 5, bottom: last, right: 5 }], formula: `AND($D5>=$C5,${RULE_MARK})`, look },
    {
      rects: [{ top: 5, left: 5, bottom: last, right: 5 }],
      formula: `AND($D5<$C5,${RULE_MARK})`,
      look: { ...look, fill: "#FF0000" },
    },
    {
      rects: [
        { top: 5, left: 4, bottom: 5, right: 4 },
        { top: last, left: 4, bottom: last, right: 4 },
      ],
      formula: RULE_MARK,
      look: { fill: null, fontColor: "#C00000", bold: true, border: "#C00000" },
    },
  ];
}

const filled = (rows: number): Edit => ({
  kind: "fill",
  sheet: "Kinerja '24",
  cells: Array.from({ length: rows }, (_, i) => ({
    row: 5 + i,
    column: 5,
    formula: `D${5 + i}/C${5 + i}`,
    value: 0.5,
    numberFormat: "0.00%",
  })),
});

const PLAIN: CellStyle = {
  size: null,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  numberFormat: null,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  border: null,
};

export const STYLES: readonly CellStyle[] = [
  PLAIN,
  { ...PLAIN, size: 14, bold: true },
  {
    ...PLAIN,
    bold: true,
    color: "#262626",
    fill: "#E7E6E6",
    horizontal: "center",
    vertical: "center",
    wrap: true,
    border: "#BFBFBF",
  },
  { ...PLAIN, vertical: "top", wrap: true, border: "#BFBFBF" },
  { ...PLAIN, numberFormat: "0.00%", horizontal: "right", vertical: "top", border: "#BFBFBF" },
  {
    ...PLAIN,
    numberFormat: '"Rp. "#,##0",-"',
    horizontal: "right",
    vertical: "top",
    border: "#BFBFBF",
    indent: 1,
    italic: true,
  },
];

const cell = (
  column: number,
  value: PlannedCell["value"],
  style: number,
  formula: string | null = null,
): PlannedCell => ({
  column,
  value,
  formula,
  style,
});

function capaianSheet(rows: number, existing: string | null, tail: string): WriteSheet {
  const heading = ["Sasaran Strategis", "Indikator Kinerja", "Target", "% Capaian", "Anggaran"];
  return {
    ...sheetOf("capaian", existing),
    rows: [
      { height: 21, cells: [cell(1, "Capaian Kinerja Sasaran Strategis 1", 1)] },
      { height: null, cells: [] },
      { height: 30, cells: heading.map((text, i) => cell(i + 1, text, 2)) },
      ...Array.from({ length: rows }, (_, i) => kinerjaRow(i, tail)),
    ],
    merges: [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 4, left: 1, bottom: 3 + rows, right: 1 },
    ],
    rules: paintRules(rows)
      .slice(0, 1)
      .map((rule) => ({
        ...rule,
        rects: [{ top: 4, left: 4, bottom: 3 + rows, right: 4 }],
        formula: "$D4>=0.91",
      })),
    freezeRows: 3,
    rowBreaks: rows > 2 ? [4] : [],
  };
}

/** Texts that must stay texts, among them. */
function kinerjaRow(index: number, tail: string): PlannedRow {
  const row = 5 + index;
  const texts = [
    "=1+1",
    "100%",
    "1/2",
    "'kutip",
    "6 Dokumen",
    "Meningkatnya kerukunan",
    "TRUE",
    "+62 811",
    "-",
    "@dinas",
  ];
  return {
    height: index % 2 === 0 ? 30 : null,
    cells: [
      cell(1, index === 0 ? "Meningkatnya kerukunan" : null, 3),
      cell(2, `${texts[index % texts.length] ?? ""}${tail}`, 3),
      cell(3, 100 + index, 3, `'Kinerja ''24'!$C$${row}`),
      cell(4, 0.5, 4, `IF(ISNUMBER(C${row - 1}),'Kinerja ''24'!$D$${row}/C${row - 1},"")`),
      cell(5, 1_000_000 * (index + 1), 5),
    ],
  };
}

function skalaSheet(existing: string | null): WriteSheet {
  return {
    ...sheetOf("skala", existing),
    rows: [
      { height: null, cells: [cell(1, "Skala Nilai Peringkat Kinerja", 1)] },
      { height: null, cells: [cell(1, 91, 3), cell(2, "Sangat Baik", 3)] },
      { height: null, cells: [cell(1, 0, 3), cell(2, "Kurang", 3)] },
    ],
  };
}

function sheetOf(role: SheetRole, existing: string | null): WriteSheet {
  return {
    kind: "write-sheet",
    role,
    existing,
    title: SHEET_TITLES[role],
    widths: [30, 45, 12, 12, 22],
    styles: STYLES,
    rows: [],
    merges: [],
    rules: [],
    freezeRows: 0,
    rowBreaks: [],
    print: { landscape: true, paper: "F4", titleRows: [1, 3], footer: "&A – &P / &N" },
  };
}
