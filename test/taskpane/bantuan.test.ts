import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NUMBER_PERAN, PERAN_ALIASES, TEXT_PERAN } from "../../src/domain/peran";

const page = readFileSync(join(__dirname, "..", "..", "src", "taskpane", "bantuan.html"), "utf8");
const words = new Set(page.match(/[A-Za-z]+/g));

test("the guide lists every column name that the product reads", () => {
  expect([...TEXT_PERAN, ...NUMBER_PERAN].filter((peran) => !page.includes(`<code>${peran}</code>`))).toEqual(
    [],
  );
});

test("the guide knows the other spellings, but for those that only an amended budget needs", () => {
  const missing = Object.keys(PERAN_ALIASES).filter((alias) => !words.has(alias));
  expect(missing.filter((alias) => !/^Pagu(Murni|Perubahan)$/.test(alias))).toEqual([]);
});

test("the guide runs no script and fetches nothing from elsewhere", () => {
  expect(page).not.toMatch(/<script|https?:\/\//);
});
