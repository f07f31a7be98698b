import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as ts from "typescript";
import { PERAN } from "../../src/domain/peran";

/**
 * A column that is added to the catalogue must reach every place that reads columns. A list of peran written out
 * elsewhere is a place that it does not reach, and neither compiler nor tests see the gap.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  "src/input/blok/incomplete.ts": "operands: the column that one of a pair lacks",
  "src/engine/other-meanings.ts": "operands: what a target or realisasi is held against",
  "src/checks/unreadable-cells/check.ts": "operands: the grade that a grade is held against",
};

const root = join(__dirname, "..", "..");
const known: ReadonlySet<string> = new Set(PERAN);

/** Lists, sets and records in a source text that name three peran or more. */
function listsIn(source: string): readonly string[] {
  const file = ts.createSourceFile("list.ts", source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const names = namesIn(node).filter((name) => known.has(name));
    if (names.length >= 3) found.push(names.join(" "));
    else ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function namesIn(node: ts.Node): readonly string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textOf);
  if (ts.isUnionTypeNode(node))
    return node.types.flatMap((type) => (ts.isLiteralTypeNode(type) ? textOf(type.literal) : []));
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  return [];
}

const textOf = (node: ts.Node): readonly string[] => (ts.isStringLiteral(node) ? [node.text] : []);

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

test("a list of columns is found in an array, a set, a type and a record", () => {
  expect(listsIn('const a = ["Target", "Realisasi", "Bobot"];')).toHaveLength(1);
  expect(listsIn('const a = new Set(["Target", "x", "Realisasi", "Bobot"]);')).toHaveLength(1);
  expect(listsIn('type A = "Target" | "Realisasi" | "Bobot";')).toHaveLength(1);
  expect(listsIn("const a = { Target: 1, Realisasi: 2, Bobot: 3 };")).toHaveLength(1);
  expect(listsIn('const a = ["Target", "Realisasi"];')).toHaveLength(0);
});

test("the columns are listed once, in the catalogue of peran, but for the places named here", () => {
  const lists = new Map(
    [...filesUnder(join(root, "src"))].flatMap((path) => {
      const name = relative(root, path);
      const isCatalogue = name === "src/domain/peran.ts" || name.startsWith("src/text/");
      const found = isCatalogue ? [] : listsIn(readFileSync(path, "utf8"));
      return found.length > 0 ? [[name, found] as const] : [];
    }),
  );
  expect([...lists].filter(([name]) => !(name in ALLOWED))).toEqual([]);
  expect(Object.keys(ALLOWED).filter((name) => !lists.has(name))).toEqual([]);
});
