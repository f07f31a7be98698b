/** As much of Excel's calculation as the written formulas use, so that they can be held against the engine. */

export type Value = number | string | boolean | null | Fault;
export interface Fault {
  readonly error: string;
}
/** Value of a cell; the sheet is null for the formula's own. */
export type Lookup = (sheet: string | null, row: number, column: number) => Value;

export function evaluate(formula: string, lookup: Lookup): Value {
  const parser = new Parser(formula, lookup);
  const value = parser.expression();
  if (parser.rest() !== "") throw new Error(`not read to the end: ${parser.rest()} in ${formula}`);
  return single(value);
}

type Range = readonly Value[];
type Arg = () => Value | Range;

const fault = (error: string): Fault => ({ error });
const isFault = (value: unknown): value is Fault =>
  typeof value === "object" && value !== null && "error" in value;
const isRange = (value: Value | Range): value is Range => Array.isArray(value);
const single = (value: Value | Range): Value => (isRange(value) ? (value[0] ?? null) : value);

class Parser {
  #at = 0;
  constructor(
    readonly text: string,
    readonly lookup: Lookup,
  ) {}

  rest = (): string => this.text.slice(this.#at);

  #take(pattern: RegExp): RegExpExecArray | null {
    const match = new RegExp(pattern.source, "y");
    match.lastIndex = this.#at;
    const found = match.exec(this.text);
    if (found) this.#at += found[0].length;
    return found;
  }

  expression(): Value | Range {
    const left = this.#concat();
    const op = this.#take(/>=|<=|<>|=|>|</)?.[0];
    return op === undefined ? left : cellwise(left, this.#concat(), (a, b) => compare(op, a, b));
  }

  #concat(): Value | Range {
    let left = this.#sum();
    while (this.#take(/&/)) left = `${toText(single(left))}${toText(single(this.#sum()))}`;
    return left;
  }

  #sum(): Value | Range {
    let left = this.#product();
    for (let op = this.#take(/[+-]/); op; op = this.#take(/[+-]/))
      left = arithmetic(op[0], single(left), single(this.#product()));
    return left;
  }

  #product(): Value | Range {
    let left = this.#unary();
    for (let op = this.#take(/[*/]/)?.[0]; op !== undefined; op = this.#take(/[*/]/)?.[0]) {
      const sign = op;
      left = cellwise(left, this.#unary(), (a, b) => arithmetic(sign, a, b));
    }
    return left;
  }

  #unary(): Value | Range {
    return this.#take(/-/) ? arithmetic("-", 0, single(this.#unary())) : this.#primary();
  }

  #primary(): Value | Range {
    if (this.#take(/\(/)) {
      const value = this.expression();
      this.#take(/\)/);
      return value;
    }
    const text = this.#take(/"((?:[^"]|"")*)"/);
    if (text) return (text[1] ?? "").replaceAll('""', '"');
    const number = this.#take(/\d+(\.\d+)?(E[-+]?\d+)?/);
    if (number) return Number(number[0]);
    const word = this.#take(/TRUE|FALSE/);
    if (word) return word[0] === "TRUE";
    const rows = this.#take(/ROW\((?:'(?:[^']|'')+'!)?\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)/);
    if (rows) return numbersFrom(Number(rows[1]), Number(rows[2]));
    const name = this.#take(/([A-Z]+)\(/);
    return name ? call(name[1] ?? "", this.#arguments()) : this.#reference();
  }

  /** Each argument is evaluated only when asked for, as IF does. */
  #arguments(): readonly Arg[] {
    const args: Arg[] = [];
    for (;;) {
      const start = this.#at;
      this.#skipArgument();
      const part = this.text.slice(start, this.#at);
      args.push(() => new Parser(part, this.lookup).expression());
      if (!this.#take(/,/)) break;
    }
    this.#take(/\)/);
    return args;
  }

  #skipArgument(): void {
    for (let depth = 0; this.#at < this.text.length;) {
      if (this.#take(/"(?:[^"]|"")*"|'(?:[^']|'')*'/)) continue;
      const char = this.text[this.#at] ?? "";
      if (depth === 0 && (char === "," || char === ")")) return;
      depth += char === "(" ? 1 : char === ")" ? -1 : 0;
      this.#at += 1;
    }
  }

  #reference(): Value | Range {
    const sheet = this.#take(/'((?:[^']|'')+)'!/)?.[1]?.replaceAll("''", "'") ?? null;
    const whole = this.#take(/\$?([A-Z]+):\$?\1(?![A-Z\d])/)?.[1];
    if (whole)
      return Array.from({ length: WHOLE_COLUMN }, (_, i) => this.lookup(sheet, i + 1, columnOf(whole)));
    const match = this.#take(/\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/);
    if (!match) throw new Error(`no reference: ${this.rest()} in ${this.text}`);
    const [, c1 = "", r1 = "", c2, r2] = match;
    if (c2 === undefined || r2 === undefined) return this.lookup(sheet, Number(r1), columnOf(c1));
    const cells: Value[] = [];
    for (let row = Number(r1); row <= Number(r2); row++) {
      for (let column = columnOf(c1); column <= columnOf(c2); column++)
        cells.push(this.lookup(sheet, row, column));
    }
    return cells;
  }
}

/** As within SUMPRODUCT: a range gives a range, cell by cell. */
function cellwise(
  left: Value | Range,
  right: Value | Range,
  of: (left: Value, right: Value) => Value,
): Value | Range {
  if (!isRange(left)) return of(left, single(right));
  return left.map((value, i) => of(value, isRange(right) ? (right[i] ?? null) : right));
}

const numbersFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** More rows than any sheet of these tests has. */
const WHOLE_COLUMN = 300;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0);

const toText = (value: Value): string => (value === null ? "" : String(value));
const toNumber = (value: Value): number | Fault => {
  if (isFault(value)) return value;
  if (typeof value === "string")
    return value.trim() === "" || Number.isNaN(Number(value)) ? fault("#VALUE!") : Number(value);
  return Number(value ?? 0);
};

function arithmetic(op: string, left: Value, right: Value): Value {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isFault(a)) return a;
  if (isFault(b)) return b;
  if (op === "/" && b === 0) return fault("#DIV/0!");
  const value = op === "+" ? a + b : op === "-" ? a - b : op === "*" ? a * b : a / b;
  return Number.isFinite(value) ? value : fault("#NUM!");
}

/** Numbers before texts before booleans; texts without regard to case. An empty cell counts as 0 or "". */
function compare(op: string, left: Value, right: Value): Value {
  if (isFault(left)) return left;
  if (isFault(right)) return right;
  const order = sortKey(left, right) - sortKey(right, left) || compareAlike(left, right);
  switch (op) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case ">":
      return order > 0;
    case "<":
      return order < 0;
    case ">=":
      return order >= 0;
    default:
      return order <= 0;
  }
}

const sortKey = (value: Value, other: Value): number => {
  const kind = value === null ? typeof (other ?? 0) : typeof value;
  return kind === "number" ? 0 : kind === "string" ? 1 : 2;
};

function compareAlike(left: Value, right: Value): number {
  if (typeof left === "string" || typeof right === "string") {
    const [a, b] = [toText(left).toLowerCase(), toText(right).toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return Number(left ?? 0) - Number(right ?? 0);
}

const numbers = (args: readonly Arg[]): readonly number[] =>
  args.flatMap((arg) => {
    const value = arg();
    return (isRange(value) ? value : [value]).filter((one): one is number => typeof one === "number");
  });

/** First error among the arguments, ranges included. */
function firstFault(args: readonly Arg[]): Fault | undefined {
  return args
    .flatMap((arg) => {
      const value = arg();
      return isRange(value) ? value : [value];
    })
    .find(isFault);
}

function matches(value: Value, criterion: string): boolean {
  const [, op = "", operand = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  if (criterion === "?*") return typeof value === "string" && value !== "";
  if (op === "") return typeof value !== "object" && toText(value).toLowerCase() === operand.toLowerCase();
  if (op === "<>" && operand === "") return value !== null;
  return typeof value === "number" && compare(op, value, Number(operand)) === true;
}

/** Half away from zero, as Excel does it, on the decimal digits. */
function round(value: number, digits: number): number {
  const shifted = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  return (Math.sign(value) * Math.floor(shifted + 0.5)) / 10 ** digits;
}

const FUNCTIONS: Readonly<Record<string, (args: readonly Arg[]) => Value | Range>> = {
  IF: ([test, yes, no]) => {
    const value = single(test?.() ?? null);
    if (isFault(value)) return value;
    return (value === true || (typeof value === "number" && value !== 0) ? yes?.() : no?.()) ?? false;
  },
  IFERROR: ([value, other]) => {
    const found = single(value?.() ?? null);
    return isFault(found) ? (other?.() ?? null) : found;
  },
  AND: (args) => firstFault(args) ?? args.every((arg) => single(arg()) === true),
  OR: (args) => firstFault(args) ?? args.some((arg) => single(arg()) === true),
  ABS: ([value]) => {
    const number = toNumber(single(value?.() ?? null));
    return isFault(number) ? number : Math.abs(number);
  },
  NOT: ([value]) => {
    const found = single(value?.() ?? null);
    return isFault(found) ? found : found !== true;
  },
  EXACT: (args) => {
    const [a, b] = args.map((arg) => single(arg()));
    return firstFault(args) ?? toText(a ?? null) === toText(b ?? null);
  },
  REPT: ([text, times]) => {
    const count = toNumber(single(times?.() ?? null));
    return isFault(count) ? count : toText(single(text?.() ?? null)).repeat(count);
  },
  COUNT: (args) => numbers(args).length,
  SUM: (args) => firstFault(args) ?? numbers(args).reduce((sum, value) => sum + value, 0),
  /** Texts and empty cells count as 0, as where the ranges are arguments of their own. */
  SUMPRODUCT: (args) => {
    const fault = firstFault(args);
    if (fault) return fault;
    const ranges = args.map((arg) => arg()).map((value) => (isRange(value) ? value : [value]));
    const figure = (value: Value | undefined) => (typeof value === "number" ? value : 0);
    return (ranges[0] ?? []).reduce<number>(
      (sum, _, i) => sum + ranges.reduce((product, range) => product * figure(range[i]), 1),
      0,
    );
  },
  MAX: (args) => firstFault(args) ?? Math.max(...numbers(args)),
  AVERAGE: (args) => {
    const all = numbers(args);
    return (
      firstFault(args) ??
      (all.length === 0 ? fault("#DIV/0!") : all.reduce((sum, value) => sum + value, 0) / all.length)
    );
  },
  ROUND: ([value, digits]) => {
    const number = toNumber(single(value?.() ?? null));
    return isFault(number) ? number : round(number, Number(digits?.() ?? 0));
  },
  ISTEXT: ([value]) => {
    const found = value?.() ?? null;
    return isRange(found) ? found.map((one) => typeof one === "string") : typeof found === "string";
  },
  ISNUMBER: ([value]) => typeof single(value?.() ?? null) === "number",
  N: ([value]) => {
    const found = single(value?.() ?? null);
    return isFault(found) ? found : typeof found === "number" ? found : found === true ? 1 : 0;
  },
  HYPERLINK: ([, label]) => label?.() ?? null,
  COUNTIF: ([range, criterion]) => {
    const cells = range?.() ?? null;
    return (isRange(cells) ? cells : [cells]).filter((value) =>
      matches(value, toText(single(criterion?.() ?? null))),
    ).length;
  },
  COUNTIFS: (args) => {
    const pairs = Array.from({ length: args.length / 2 }, (_, i) => {
      const cells = args[2 * i]?.() ?? null;
      return {
        cells: isRange(cells) ? cells : [cells],
        criterion: toText(single(args[2 * i + 1]?.() ?? null)),
      };
    });
    return (pairs[0]?.cells ?? []).filter((_, i) =>
      pairs.every(({ cells, criterion }) => matches(cells[i] ?? null, criterion)),
    ).length;
  },
  SUMIF: ([range, criterion]) => {
    const cells = range?.() ?? null;
    const chosen = (isRange(cells) ? cells : [cells]).filter((value) =>
      matches(value, toText(single(criterion?.() ?? null))),
    );
    return chosen.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  },
};

function call(name: string, args: readonly Arg[]): Value | Range {
  const known = FUNCTIONS[name];
  if (!known) throw new Error(`${name} is not among the functions that the plan may use`);
  return known(args);
}
