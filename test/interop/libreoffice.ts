import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const profile = mkdtempSync(join(tmpdir(), "lkjip-office-"));

/** Recalculates whatever it opens: stored results are no proof of a formula. Figures are shown as in Indonesia. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`;

/** All in one start of the program, which takes longer than the work. */
export function convert(paths: readonly string[], format: string): readonly string[] {
  const user = join(profile, "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "registrymodifications.xcu"), SETTINGS);
  const folder = mkdtempSync(join(profile, "out-"));
  const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
  execFileSync("soffice", [...options, "--convert-to", format, "--outdir", folder, ...paths], {
    stdio: "ignore",
    timeout: 230_000,
  });
  return paths.map((path) => join(folder, basename(path).replace(/[.]\w+$/, `.${format}`)));
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
