import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Debian's own Python, which has python3-openpyxl beside it. */
export const PYTHON = "/usr/bin/python3";

export interface SeenCell {
  readonly value: string | number | boolean | null;
  /** The stored result of a formula. */
  readonly shown: string | number | boolean | null;
  readonly style: SeenStyle;
  readonly comment: string | null;
  readonly link: string | null;
}

export interface SeenStyle {
  readonly font: readonly [name: string, size: number, bold: boolean, italic: boolean, color: string | null];
  readonly fill: readonly [type: string, color: string] | null;
  readonly border: readonly unknown[];
  readonly format: string;
  readonly align: readonly [horizontal: string | null, vertical: string | null, wrap: boolean];
}

export interface SeenRule {
  readonly sqref: string;
  readonly type: string;
  readonly priority: number;
  readonly formula: readonly string[];
  readonly fill: string | null;
}

export interface SeenSheet {
  readonly title: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly rules: readonly SeenRule[];
  readonly validations: readonly unknown[];
  readonly charts: number;
  readonly names: Readonly<Record<string, string>>;
  readonly print: Readonly<Record<string, unknown>>;
  readonly freeze: string | null;
  readonly gridLines: boolean;
}

export interface SeenWorkbook {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: readonly SeenSheet[];
}

/** A workbook as openpyxl reads it. */
export function seenByOpenpyxl(path: string): SeenWorkbook {
  const out = execFileSync(PYTHON, [join(__dirname, "dump.py"), path], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(out) as SeenWorkbook;
}

/** Opens and saves again, as a script of the agency's might. */
export function resavedByOpenpyxl(path: string, target: string): void {
  execFileSync(PYTHON, [
    "-c",
    "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])",
    path,
    target,
  ]);
}
