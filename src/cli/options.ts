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
}

export type Command =
  | { readonly kind: "help"; readonly bahasa: Bahasa }
  | { readonly kind: "run"; readonly options: CommandOptions };

const VALUES = ["--keluaran", "--json", "--bahasa"] as const;
const FLAGS = new Set(["--tanpa-warna", "--periksa", "--hapus", "--timpa"]);
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
  const bahasa = values.get("--bahasa") ?? "id";
  if (bahasa !== "id" && bahasa !== "en")
    return err({ kind: "bad-value", option: "--bahasa", value: bahasa, allowed: "id, en" });
  if (flags.has("--bantuan")) return ok({ kind: "help", bahasa });
  const [input = "-", ...more] = inputs;
  if (more.length > 0) return err({ kind: "many-inputs", inputs });
  const options = optionsOf(input, bahasa, { inputs, values, flags });
  const problem = contradiction(options);
  return problem ? err(problem) : ok({ kind: "run", options });
}

const optionsOf = (input: string, bahasa: Bahasa, { values, flags }: Typed): CommandOptions => ({
  input,
  keluaran: values.get("--keluaran") ?? null,
  json: values.get("--json") ?? null,
  bahasa,
  paint: !flags.has("--tanpa-warna"),
  periksa: flags.has("--periksa"),
  hapus: flags.has("--hapus"),
  timpa: flags.has("--timpa"),
});

/** Nothing to work on, or options that ask for two different things at once. */
function contradiction({ input, hapus, periksa, json, keluaran }: CommandOptions): UsageProblem | null {
  if (input === "-") return { kind: "no-input" };
  if (hapus && periksa) return { kind: "together", options: ["--hapus", "--periksa"] };
  if (hapus && json !== null) return { kind: "together", options: ["--hapus", "--json"] };
  return periksa && keluaran !== null ? { kind: "together", options: ["--periksa", "--keluaran"] } : null;
}

function splitOnce(word: string): readonly [option: string, value?: string] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

const isValueOption = (word: string): word is ValueOption => (VALUES as readonly string[]).includes(word);
