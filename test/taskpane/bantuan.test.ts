import { readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlTable, markdownTable, withTable } from "../fixtures/name-tables";

const read = (...path: readonly string[]): string =>
  readFileSync(join(__dirname, "..", "..", ...path), "utf8");
const page = read("src", "taskpane", "bantuan.html");
const readme = read("README.md");

test("the guide lists every column name that the product reads, in both languages (npm run nama renews it)", () => {
  expect(page).toBe(withTable(withTable(page, "id", htmlTable("id")), "en", htmlTable("en")));
});

test("so does the README", () => {
  expect(readme).toBe(withTable(readme, "id", markdownTable("id")));
});

test("the tables name a column, its other spellings and what it holds", () => {
  expect(htmlTable("en")).toContain(
    "<tr><td><code>Uraian</code></td><td>Keperluan, Penerima</td><td>any other name of a row</td></tr>",
  );
  expect(markdownTable("id")).toContain("| `Bobot` | | bobot indikator dalam sasarannya |");
});

test("the guide runs no script and fetches nothing from elsewhere", () => {
  expect(page).not.toMatch(/<script|https?:\/\//);
});
