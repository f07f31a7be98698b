import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const profile = mkdtempSync(join(tmpdir(), "lkjip-office-"));

/** Recalculates whatever it opens: stored results are no proof of a formula. Figures are shown as in `region`. */
const settings = (region: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop></item>
</oor:items>`;

export type Region = "id-ID" | "en-US";

/** All in one start of the program, which takes longer than the work. */
export function convert(paths: readonly string[], format: string): readonly string[] {
  const folder = converted(paths, format, "id-ID");
  return paths.map((path) => join(folder, basename(path).replace(/[.]\w+$/, `.${format}`)));
}

/** The folder with what has come out. */
function converted(paths: readonly string[], format: string, region: Region): string {
  const home = join(profile, region);
  mkdirSync(join(home, "user"), { recursive: true });
  writeFileSync(join(home, "user", "registrymodifications.xcu"), settings(region));
  const folder = mkdtempSync(join(profile, "out-"));
  const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(home).href}`];
  execFileSync("soffice", [...options, "--convert-to", format, "--outdir", folder, ...paths], {
    stdio: "ignore",
    timeout: 230_000,
  });
  return folder;
}

/** Every sheet as text, the cells as they are shown, tabs between them. */
const AS_SHOWN = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1";

/** What a person reads in the cells of each sheet under the regional settings, row by row. */
export function shownTexts(paths: readonly string[], region: Region) {
  const folder = converted(paths, AS_SHOWN, region);
  return (path: string, sheet: string): readonly (readonly string[])[] => {
    const text = readFileSync(join(folder, `${basename(path, ".xlsx")}-${sheet}.csv`), "utf8");
    return text.split(/\r?\n/).map((line) => line.split("\t"));
  };
}

/** Opened, calculated anew and saved as .xlsx: the paths of the copies. */
export const recalculated = (paths: readonly string[]): readonly string[] => convert(paths, "xlsx");

/** A page as a person sees it on paper: how often each colour (`#00B050`) covers a pixel. */
export type Page = ReadonlyMap<string, number>;

export const renderedPages = (paths: readonly string[]): readonly (readonly Page[])[] =>
  convert(paths, "pdf").map(pagesOf);

function pagesOf(pdf: string): readonly Page[] {
  const folder = mkdtempSync(join(profile, "pages-"));
  execFileSync("pdftoppm", ["-r", "40", pdf, join(folder, "page")]);
  return readdirSync(folder)
    .sort()
    .map((name) => colorsOf(readFileSync(join(folder, name))));
}

/** Counts the colours of a binary PPM: `P6`, width, height, depth, then three bytes a pixel. */
function colorsOf(ppm: Buffer): Page {
  const head = /^P6\s+\d+\s+\d+\s+\d+\s/.exec(ppm.subarray(0, 64).toString("latin1"));
  const counts = new Map<number, number>();
  for (let i = head?.[0].length ?? 0; i + 2 < ppm.length; i += 3) {
    const rgb = ppm.readUIntBE(i, 3);
    counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([rgb, count]) => [`#${rgb.toString(16).padStart(6, "0").toUpperCase()}`, count]),
  );
}
