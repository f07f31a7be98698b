import { columnLetters, formatRect } from "../../src/domain/address";
import type {
  CellStyle,
  Edit,
  EditPlan,
  PaintRule,
  PlannedCell,
  RuleLook,
  WriteSheet,
} from "../../src/domain/edit-plan";

/** An edit plan as lines of text, one a cell, rule or name, so that a change of it can be read in a diff. */
export const printPlan = ({ edits }: EditPlan): string => edits.flatMap(printEdit).join("\n");

function printEdit(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "remove-paint":
      return ["remove paint"];
    case "paint":
      return [`paint ${edit.sheet}`, ...edit.rules.map(printRule)];
    case "fill":
      return [
        `fill ${edit.sheet}`,
        ...edit.cells.map(
          (c) => `  ${columnLetters(c.column)}${c.row} =${c.formula} → ${c.value} [${c.numberFormat}]`,
        ),
      ];
    case "cell":
      return [
        `cell ${edit.sheet} ${columnLetters(edit.column)}${edit.row} ${edit.before.value} → ${edit.value}`,
      ];
    case "write-sheet":
      return printSheet(edit);
    case "remove-sheet":
      return [`remove sheet ${edit.sheet}`];
    case "define-name":
      return [`name ${edit.scope ?? "*"} ${edit.name} = ${edit.refersTo}${edit.hidden ? " (hidden)" : ""}`];
    case "remove-name":
      return [`remove name ${edit.scope ?? "*"} ${edit.name}`];
  }
}

function printSheet(sheet: WriteSheet): readonly string[] {
  const { print } = sheet;
  return [
    `sheet ${sheet.title} (${sheet.role}${sheet.existing === null ? "" : `, over ${sheet.existing}`})`,
    `  widths ${sheet.widths.join(" ")}`,
    `  print ${print.landscape ? "landscape" : "portrait"} ${print.paper} title ${print.titleRows?.join("-") ?? "none"} footer ${print.footer}`,
    `  freeze ${sheet.freezeRows}`,
    ...(sheet.rowBreaks.length === 0 ? [] : [`  pages end after rows ${sheet.rowBreaks.join(" ")}`]),
    ...sheet.styles.map((style, i) => `  style ${i} ${printStyle(style)}`),
    ...sheet.rows.flatMap((row, i) => [
      ...(row.height === null ? [] : [`  ${i + 1} height ${row.height}`]),
      ...row.cells.map((cell) => printCell(cell, i + 1)),
    ]),
    ...sheet.merges.map((rect) => `  merge ${formatRect(rect)}`),
    ...sheet.rules.map(printRule),
  ];
}

function printCell({ column, value, formula, style }: PlannedCell, row: number): string {
  const shown = value === null ? "" : ` ${JSON.stringify(value)}`;
  return `  ${columnLetters(column)}${row}${shown}${formula === null ? "" : ` =${formula}`} {${style}}`;
}

const printRule = ({ rects, formula, look }: PaintRule): string =>
  `  rule ${rects.map((rect) => formatRect(rect)).join(" ")} =${formula} ${printLook(look)}`;

const printLook = ({ fill, fontColor, bold, border }: RuleLook): string =>
  [fill && `fill ${fill}`, fontColor && `font ${fontColor}`, bold && "bold", border && `border ${border}`]
    .filter(Boolean)
    .join(", ");

const printStyle = (style: CellStyle): string =>
  Object.entries(style)
    .filter(([, value]) => value !== null && value !== false && value !== 0)
    .map(([key, value]) => (value === true ? key : `${key} ${value}`))
    .join(", ");
