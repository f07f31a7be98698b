import type { CellStyle, EditPlan, PaintRule, WriteSheet } from "../../src/domain/edit-plan";
import { ROLE_NAME, RULE_MARK } from "../../src/domain/marks";

const PLAIN: CellStyle = {
  size: null,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  numberFormat: null,
  horizontal: null,
  vertical: "top",
  wrap: true,
  indent: 0,
  border: "#BFBFBF",
};

export const painting = (column: string, top: number, bottom: number): readonly PaintRule[] => {
  const left = column.charCodeAt(0) - 64;
  const look = { fontColor: null, bold: false, border: null };
  return [
    {
      rects: [{ top, left, bottom, right: left }],
      formula: `AND(${RULE_MARK},ISNUMBER($${column}${top}),$${column}${top}>=0.91)`,
      look: { ...look, fill: "#00B050" },
    },
    {
      rects: [{ top, left, bottom, right: left }],
      formula: `AND(${RULE_MARK},$${column}${top}<0.91)`,
      look: { ...look, fill: "#FF0000", bold: true },
    },
  ];
};

export const sheetToWrite = (existing: string | null = null): WriteSheet => ({
  kind: "write-sheet",
  role: "capaian",
  existing,
  title: "LKjIP Capaian",
  widths: [45, 12, 22],
  styles: [
    PLAIN,
    { ...PLAIN, bold: true, size: 14, fill: "#EDEDED" },
    { ...PLAIN, numberFormat: "0.00%" },
    { ...PLAIN, numberFormat: '"Rp. "#,##0",-"', horizontal: "right" },
  ],
  rows: [
    { height: 24, cells: [{ column: 1, value: "Capaian & <kinerja>", formula: null, style: 1 }] },
    {
      height: null,
      cells: [
        { column: 1, value: "=bukan rumus", formula: null, style: 0 },
        { column: 2, value: 0.9375, formula: 'IFERROR("a"&1,0.9375)', style: 2 },
        { column: 3, value: 72727982780, formula: null, style: 3 },
      ],
    },
    {
      height: null,
      cells: [
        { column: 1, value: " spasi\nbaris _x000D_ \u0001", formula: null, style: 0 },
        { column: 2, value: "teks", formula: 'T("teks")', style: 0 },
      ],
    },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  rules: painting("B", 2, 2),
  freezeRows: 1,
  rowBreaks: [2],
  print: { landscape: true, paper: "F4", titleRows: [1, 1], footer: "Halaman &P dari &N – &A" },
});

/** Paint on a sheet, a sheet of the product's, and its mark. */
export const samplePlan = (sheet: string, existing: string | null = null): EditPlan => ({
  edits: [
    { kind: "remove-paint" },
    { kind: "paint", sheet, rules: painting("F", 2, 5) },
    sheetToWrite(existing),
    { kind: "define-name", name: ROLE_NAME, scope: "LKjIP Capaian", refersTo: '"capaian"', hidden: true },
  ],
});

export const removalPlan = (sheets: readonly string[] = ["LKjIP Capaian"]): EditPlan => ({
  edits: [{ kind: "remove-paint" }, ...sheets.map((sheet) => ({ kind: "remove-sheet" as const, sheet }))],
});
