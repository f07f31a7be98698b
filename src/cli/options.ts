import type { Bahasa } from "../text/bahasa";
import type { UsageProblem } from "../text/command-line-usage";
import { err, ok, type Result } from "../domain/result";

export interface CommandOptions {
  /** A workbook or a folder, as typed. */
  readonly input: string;
  readonly keluaran: string | null;
  /** A file, a folder, or `-` for standard output. */
  readonly json: string | null;
  readonly bahasa: Bahasa;
  readonly paint: boolean;
  readonly periksa: boolean;
  readonly hapus: boolean;
  readonly timpa: boolean;
  /** Names tables that have none. */
  readonly kenali: boolean;
  /** The leadership's copy: a workbook of the written sheets alone. */
  readonly salinan: string | null;
  /** The share of a folder that is this machine's. */
  readonly bagian: Share | null;
}

/** The second of eight: `{ number: 2, of: 8 }`. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

/** What --format-isian asks for. */
export interface IsianCommand {
  /** The new workbook, as typed. */
  readonly output: string;
  readonly kertas: "A4" | "F4";
  readonly bahasa: Bahasa;
  readonly timpa: boolean;
}

export type Command =
  | { readonly kind: "help"; readonly bahasa: Bahasa }
  | { readonly kind: "isian"; readonly isian: IsianCommand }
  | { readonly kind: "run"; readonly options: CommandOptions };

const VALUES = [
  "--keluaran",
  "--json",
  "--bahasa",
  "--salinan",
  "--bagian",
  "--format-isian",
  "--kertas",
] as const;
const FLAGS = new Set(["--tanpa-warna", "--periksa", "--hapus", "--timpa", "--kenali"]);
const HELP = new Set(["--bantuan", "--help", "-h"]);

type ValueOption = (typeof VALUES)[number];

interface Typed {
  readonly inputs: string[];
  readonly values: Map<ValueOption, string>;
  readonly flags: Set<string>;
}

/** Words behind the command → what is asked for, or the first thing that cannot be understood. */
export function parseOptions(argv: readonly string[]): Result<Command, UsageProblem> {
  const typed: Typed = { inputs: [], values: new Map(), flags: new Set() };
  for (let i = 0; i < argv.length;) {
    const taken = takeWord(argv, i, typed);
    if (typeof taken !== "number") return err(taken);
    i += taken;
  }
  return understand(typed);
}

/** The language asked for, as far as it can be told before anything else is understood. */
export function bahasaOf(argv: readonly string[]): Bahasa {
  const at = argv.indexOf("--bahasa");
  return argv.includes("--bahasa=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "id";
}

/** Takes the word at `i`; answers how many words it was. */
function takeWord(argv: readonly string[], i: number, typed: Typed): number | UsageProblem {
  const word = argv[i] ?? "";
  // Behind `--` every word is a name, even one that begins with a dash.
  if (word === "--") return (typed.inputs.push(...argv.slice(i + 1)), argv.length - i);
  if (!word.startsWith("-") || word === "-") typed.inputs.push(word);
  else if (HELP.has(word)) typed.flags.add("--bantuan");
  else if (FLAGS.has(word)) typed.flags.add(word);
  else return takeValue(word, argv[i + 1], typed);
  return 1;
}

/** `--option value`, or `--option=value` in one word. */
function takeValue(word: string, next: string | undefined, { values }: Typed): number | UsageProblem {
  const [option, attached] = splitOnce(word);
  if (!isValueOption(option)) return { kind: "unknown-option", option: word };
  const value = attached ?? next ?? "";
  if (value === "" || value.startsWith("--")) return { kind: "missing-value", option };
  if (values.has(option)) return { kind: "twice", option };
  values.set(option, value);
  return attached === undefined ? 2 : 1;
}

function understand({ inputs, values, flags }: Typed): Result<Command, UsageProblem> {
  const bahasa = languageOf(values.get("--bahasa") ?? "id");
  if (typeof bahasa !== "string") return err(bahasa);
  if (flags.has("--bantuan")) return ok({ kind: "help", bahasa });
  if (values.has("--format-isian")) return understandIsian({ inputs, values, flags }, bahasa);
  return understandRun({ inputs, values, flags }, bahasa);
}

function understandRun(typed: Typed, bahasa: Bahasa): Result<Command, UsageProblem> {
  const options = optionsOf(typed.inputs[0] ?? "-", bahasa, typed);
  const problem = inputProblem(typed.inputs) ?? valueProblem(typed.values) ?? contradiction(options);
  return problem ? err(problem) : ok({ kind: "run", options });
}

const valueProblem = (values: Typed["values"]): UsageProblem | null =>
  values.has("--kertas") ? { kind: "only-isian", option: "--kertas" } : shareProblem(values.get("--bagian"));

/** It writes a new workbook and reads none, so that nothing else can be asked for with it. */
function understandIsian({ inputs, values, flags }: Typed, bahasa: Bahasa): Result<Command, UsageProblem> {
  const other = [...values.keys(), ...flags].find((option) => !WITH_ISIAN.has(option));
  if (other !== undefined) return err({ kind: "together", options: ["--format-isian", other] });
  if (inputs.length > 0) return err({ kind: "isian-with-input", input: inputs[0] ?? "" });
  const kertas = values.get("--kertas") ?? "A4";
  if (kertas !== "A4" && kertas !== "F4")
    return err({ kind: "bad-value", option: "--kertas", value: kertas, allowed: "A4, F4" });
  const output = values.get("--format-isian") ?? "";
  return ok({ kind: "isian", isian: { output, kertas, bahasa, timpa: flags.has("--timpa") } });
}

const WITH_ISIAN: ReadonlySet<string> = new Set(["--format-isian", "--kertas", "--bahasa", "--timpa"]);

const languageOf = (value: string): Bahasa | UsageProblem =>
  value === "id" || value === "en"
    ? value
    : { kind: "bad-value", option: "--bahasa", value, allowed: "id, en" };

const inputProblem = (inputs: readonly string[]): UsageProblem | null =>
  inputs.length > 1 ? { kind: "many-inputs", inputs } : null;

const shareProblem = (value: string | undefined): UsageProblem | null =>
  value === undefined || shareOf(value)
    ? null
    : { kind: "bad-value", option: "--bagian", value, allowed: "1/8, 2/8 … 8/8" };

const optionsOf = (input: string, bahasa: Bahasa, { values, flags }: Typed): CommandOptions => ({
  input,
  keluaran: values.get("--keluaran") ?? null,
  json: values.get("--json") ?? null,
  bahasa,
  paint: !flags.has("--tanpa-warna"),
  periksa: flags.has("--periksa"),
  hapus: flags.has("--hapus"),
  timpa: flags.has("--timpa"),
  kenali: flags.has("--kenali"),
  salinan: values.get("--salinan") ?? null,
  bagian: shareOf(values.get("--bagian") ?? ""),
});

/** `2/8`; null for anything that is no share of a whole. */
function shareOf(text: string): Share | null {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [number, of] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  return number >= 1 && number <= of ? { number, of } : null;
}

/** Nothing to work on, or options that ask for two different things at once. */
function contradiction(options: CommandOptions): UsageProblem | null {
  if (options.input === "-") return { kind: "no-input" };
  const pair = APART.find((both) => both.every((key) => isAsked(options[key])));
  return pair ? { kind: "together", options: [`--${pair[0]}`, `--${pair[1]}`] } : null;
}

const APART = [
  ["hapus", "periksa"],
  ["hapus", "kenali"],
  ["hapus", "json"],
  ["hapus", "salinan"],
  ["periksa", "keluaran"],
  ["periksa", "salinan"],
] as const;

const isAsked = (value: string | boolean | null): boolean => value !== null && value !== false;

function splitOnce(word: string): readonly [option: string, value?: string] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

const isValueOption = (word: string): word is ValueOption => (VALUES as readonly string[]).includes(word);
