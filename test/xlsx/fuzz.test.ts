import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserCodec } from "../../src/xlsx/codec";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { Package } from "../../src/xlsx/parts/package";
import { readArchive } from "../../src/xlsx/zip/read-archive";
import { unzipParts, zipParts } from "../fixtures/package-builder";
import { ALL_BOOKS } from "./made-up-books";
import { everyName } from "./open-for-test";
import { removalPlan, samplePlan } from "./sample-plan";

/** What an earlier run found; each is tried again at every test run. */
const CASES = join(__dirname, "fuzz-cases");
/** The same packages at every test run; `npm run fuzz` takes others, and FUZZ_SEED makes a run again. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 14);
const PACKAGES = Number(process.env["FUZZ_PACKAGES"] ?? 60);
/** Milliseconds of computing that no package may pass. */
const SLOWEST = 10_000;

/** Small generator with a seed (mulberry32): numbers from 0 up to, not including, `below`. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Chance = (below: number) => number;
const pick = <T>(next: Chance, from: readonly T[]): T => from[next(from.length)] as T;

/** Changes the packed file: bits, cuts, repeats. */
function hurtFile(bytes: Uint8Array, next: Chance): Uint8Array {
  const hurt = Uint8Array.from(bytes);
  switch (next(4)) {
    case 0:
      return hurt.subarray(0, next(hurt.length));
    case 1: {
      const at = next(hurt.length);
      return Uint8Array.from([...hurt.subarray(0, at), ...hurt.subarray(next(at + 1))]);
    }
    default:
      for (let i = next(8); i >= 0; i--) hurt[next(hurt.length)] = next(256);
      return hurt;
  }
}

const SNIPPETS = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "</",
  "/>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "<?x?>",
  "&#x110000;",
  "&boom;",
  "<!DOCTYPE a [<!ENTITY boom 'x'>]>",
  'r="A1"',
  'r="ZZZZ9"',
  's="99999"',
  't="s"',
  't="e"',
  "<c/>",
  "<row/>",
  "<v>1e999</v>",
  "<v>-1</v>",
  "<f/>",
  '<f t="shared" si="9"/>',
  "9999999999",
  "-1",
  "NaN",
  "\u0000",
  'xmlns=""',
  "<sheetData/>",
  "<x:c>",
  "<is><t>a",
  "<definedName name='a'>#REF!</definedName>",
];

/** Changes the text of one part and packs everything again. */
function hurtPart(parts: Record<string, Uint8Array>, next: Chance): Uint8Array {
  const changed = { ...parts };
  const name = pick(next, Object.keys(parts));
  let text = Buffer.from(parts[name] ?? []).toString("latin1");
  for (let i = next(3); i >= 0; i--) text = hurtText(text, next);
  switch (next(12)) {
    case 0:
      delete changed[name];
      break;
    case 1:
      changed[pick(next, Object.keys(parts))] = parts[name] ?? new Uint8Array();
      break;
    case 2:
      changed[pick(next, ["../a.xml", "/xl/workbook.xml", "XL/WORKBOOK.XML", "xl\\styles.xml"])] =
        parts[name] ?? new Uint8Array();
      break;
    default:
      changed[name] = new Uint8Array(Buffer.from(text, "latin1"));
  }
  return zipParts(changed);
}

function hurtText(text: string, next: Chance): string {
  const at = next(text.length + 1);
  switch (next(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + next(40));
    case 2:
      return text.slice(0, at) + text.slice(next(at + 1), at) + text.slice(at);
    case 3:
      // A number somewhere becomes another.
      return text.replace(/\d+/g, (digits, offset: number) =>
        offset >= at && offset < at + 60 ? pick(next, ["0", "1", "4294967296", "99999", digits]) : digits,
      );
    default:
      return text.slice(0, at) + pick(next, SNIPPETS) + text.slice(at + next(3));
  }
}

/** Changes what the package is made of: parts go, come twice or change names, lists point elsewhere or are shuffled. */
function hurtStructure(parts: Record<string, Uint8Array>, next: Chance): Uint8Array {
  const changed = { ...parts };
  const names = Object.keys(parts);
  const name = pick(next, names);
  const lists = names.filter((list) => /\.rels$|Content_Types|workbook\.xml$/.test(list));
  switch (next(5)) {
    case 0:
      delete changed[name];
      break;
    case 1:
      changed[
        name.replace(/(\d*)(\.\w+)$/, (_, number: string, end: string) => `${Number(number) + 1}${end}`)
      ] = parts[name] ?? new Uint8Array();
      break;
    case 2:
      delete changed[name];
      changed[name.toUpperCase()] = parts[name] ?? new Uint8Array();
      break;
    default: {
      const list = pick(next, lists);
      const text = Buffer.from(parts[list] ?? []).toString("utf8");
      changed[list] = new Uint8Array(Buffer.from(hurtList(text, next)));
    }
  }
  return zipParts(changed);
}

/** One element of a list goes, comes twice, changes places with another, or leads where another does. */
function hurtList(text: string, next: Chance): string {
  const elements = text.match(/<(?:Relationship|Override|Default|sheet|definedName) [^>]*\/>/g) ?? [""];
  const [one, other] = [pick(next, elements), pick(next, elements)];
  switch (next(4)) {
    case 0:
      return text.replace(one, "");
    case 1:
      return text.replace(one, one + one);
    case 2:
      return text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
    default:
      return text.replace(
        one,
        one.replace(
          /(Target|PartName|id|Id)="[^"]*"/,
          `$1="${pick(next, ["", "x.xml", "/", "../..", "rId1"])}"`,
        ),
      );
  }
}

/** Null where all is well, else what went wrong. */
async function complaint(bytes: Uint8Array, sheet: string, codec = nodeCodec): Promise<string | null> {
  const copy = Buffer.from(bytes);
  const start = process.cpuUsage();
  try {
    const workbook = openWorkbook(bytes, "acak.xlsx", codec);
    if (!workbook.ok) return workbook.error.kind === "unknown" ? "unknown" : null;
    const read = await workbook.value.read(everyName);
    if (!read.ok) return null;
    const done = await workbook.value.apply(samplePlan(sheet), read.value);
    const out = workbook.value.toBytes();
    if (!done.ok) return sameOpened(out, bytes) ? null : "changed although refused";
    const again = openWorkbook(out, "acak.xlsx", codec);
    if (!again.ok) return `output cannot be opened: ${JSON.stringify(again.error)}`;
    const second = await again.value.read(everyName);
    if (!second.ok) return `output cannot be read: ${JSON.stringify(second.error)}`;
    // A part that the run had no need of may be the damaged one: then the removal is refused, and that is all.
    const removed = await again.value.apply(removalPlan(), second.value);
    return removed.ok ? notGivenBack(bytes, again.value.toBytes()) : null;
  } catch (thrown) {
    return `thrown: ${thrown instanceof Error ? thrown.stack : String(thrown)}`;
  } finally {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 > SLOWEST) throw new Error("too slow");
    if (!copy.equals(Buffer.from(bytes))) throw new Error("the input was changed");
  }
}

/** Null where every part is as it was before the run, packed or unpacked; else the names of those that are not. */
function notGivenBack(before: Uint8Array, after: Uint8Array): string | null {
  const [was, is] = [packageOf(before), packageOf(after)];
  const names = [...new Set([...was.entries, ...is.entries].map(({ name }) => name))];
  const differing = names.filter((name) => {
    const [a, b] = [was.find(name), is.find(name)];
    if (!a || !b) return true;
    return !Buffer.from(a.data).equals(b.data) && !Buffer.from(was.bytes(name)).equals(is.bytes(name));
  });
  return differing.length === 0 ? null : `not given back: ${differing.join(", ")}`;
}

const packageOf = (bytes: Uint8Array): Package => new Package(readArchive(bytes), nodeCodec);

function sameOpened(out: Uint8Array, bytes: Uint8Array): boolean {
  const again = openWorkbook(bytes, "acak.xlsx", nodeCodec);
  return again.ok && Buffer.from(again.value.toBytes()).equals(Buffer.from(out));
}

function keep(bytes: Uint8Array): string {
  mkdirSync(CASES, { recursive: true });
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.bin`;
  writeFileSync(join(CASES, name), bytes);
  return name;
}

test(`no damaged package crashes the product, hangs it, or makes it write what cannot be read (seed ${SEED})`, async () => {
  const next = chance(SEED);
  const unpacked = ALL_BOOKS.map((book) => ({ ...book, parts: unzipParts(book.bytes) }));
  for (let tried = 0; tried < PACKAGES; tried++) {
    const book = pick(next, unpacked);
    const hurt = pick(next, [hurtPart, hurtPart, hurtStructure]);
    const bytes = next(4) === 0 ? hurtFile(book.bytes, next) : hurt(book.parts, next);
    const wrong = await complaint(bytes, book.sheet, next(5) === 0 ? browserCodec : nodeCodec);
    if (wrong !== null)
      throw new Error(`seed ${SEED}, package ${tried}, ${book.name}: ${wrong}\nkept as ${keep(bytes)}`);
  }
  expect(PACKAGES).toBeGreaterThan(0);
}, 3_600_000);

test("what was found once stays mended", async () => {
  const cases = existsSync(CASES) ? readdirSync(CASES).filter((name) => name.endsWith(".bin")) : [];
  for (const name of cases) {
    for (const sheet of ["Lembar 1", "Sasaran"]) {
      const wrong = await complaint(new Uint8Array(readFileSync(join(CASES, name))), sheet);
      expect([name, wrong]).toEqual([name, null]);
    }
  }
});
