import type { Measured } from "./measure";

/** One line of the table of measures that the README shows; its words are Indonesian, as the page is. */
export interface Line {
  readonly pekerjaan: string;
  readonly kami: string;
  readonly pembanding: string;
  /** How often the work of the peer holds ours: above 1 ours takes less. */
  readonly kali: string;
}

const [OPEN, CLOSE] = ["<!-- bench -->", "<!-- /bench -->"];
const HEADINGS: readonly (keyof Line)[] = ["pekerjaan", "kami", "pembanding", "kali"];

/** The page with the table between its two marks. */
export function withBench(page: string, lines: readonly Line[]): string {
  const [before, behind] = [page.indexOf(OPEN), page.indexOf(CLOSE)];
  if (before < 0 || behind < before) throw new Error(`The page has no place between ${OPEN} and ${CLOSE}`);
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [
    row(HEADINGS),
    row(["---", "--:", "--:", "--:"]),
    ...lines.map((line) => row(HEADINGS.map((heading) => line[heading]))),
  ];
  return `${page.slice(0, before)}${OPEN}\n\n${table.join("\n")}\n\n${page.slice(behind)}`;
}

/** `1,94`: as the README writes numbers. */
export const figure = (value: number, decimals = 2): string =>
  value.toLocaleString("id", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** `1,94 s, 210 MB`. */
export const spent = ({ seconds, peakMegabytes }: Measured): string =>
  `${figure(seconds)} s, ${figure(peakMegabytes, 0)} MB`;
