import { usageProblemSentence } from "../text/command-line";
import type { Tanggal } from "../text/dates";
import { bahasaOf } from "./options";
import { run } from "./run";

/** Day that sheets are dated with in place of today's, so that a result can be made again to the letter. */
const DATE_VARIABLE = "LKJIP_TANGGAL";

const argv = process.argv.slice(2);
const err = (text: string): void => void process.stderr.write(text);

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of ours.
process.stdout.on("error", () => process.exit());

const today = todayOr(process.env[DATE_VARIABLE]);
if (today === null) {
  const value = process.env[DATE_VARIABLE] ?? "";
  err(
    `${usageProblemSentence({ kind: "bad-value", option: DATE_VARIABLE, value, allowed: "2025-01-18" }, bahasaOf(argv))}\n`,
  );
  process.exitCode = 2;
} else {
  const out = (text: string): void => void process.stdout.write(text);
  void run(argv, { out, err, folder: startFolder(), today }).then((status) => {
    process.exitCode = status;
  });
}

function todayOr(given: string | undefined): Tanggal | null {
  const match = given ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) : null;
  if (given && !match) return null;
  const now = new Date();
  return match
    ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    : { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** `npm run` changes to the folder of the package; paths are meant from where the user stands. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: initial } = process.env;
  return script === "hitung" && initial ? initial : process.cwd();
}
