import { createFirstNames } from "../../src/engine/first-names";
import { nameHash, nameKey } from "../../src/engine/name-key";

const SPELLINGS = [
  "Jumlah dokumen perencanaan",
  "JUMLAH  Dokumen-perencanaan",
  "b. Jumlah dokumen perencanaan",
  "1. Jumlah dokumen perencanaan.",
  "Sasaran Strategis 3: Jumlah dokumen perencanaan",
  "Jumlah\u00a0dokumen perencanaan",
];

test("Spellings of one indicator are found to be the first, however each is written", () => {
  const firstOf = createFirstNames(SPELLINGS.length);
  expect(SPELLINGS.map((name, place) => firstOf(name, place + 10))).toEqual(SPELLINGS.map(() => 10));
});

test("The number of a name depends on its key alone, letters beyond ASCII included", () => {
  const names = [...SPELLINGS, "Jumlah kafé", "jumlah KAFÉ", "a) Jumlah kafé", "Persentase m²", "--", ""];
  for (const a of names)
    for (const b of names) if (nameKey(a) === nameKey(b)) expect(nameHash(a)).toBe(nameHash(b));
});

test("Among many thousands of names each repeated one points at its own first, as a map of keys would tell", () => {
  const names = Array.from(
    { length: 30_000 },
    (_, i) => `Jumlah hasil nomor ${(i * 7919) % 21_000} di wilayah ${i % 3}`,
  );
  const firstOf = createFirstNames(names.length);
  const firsts = new Map<string, number>();
  const told = names.map((name, place) => {
    const key = nameKey(name);
    if (!firsts.has(key)) firsts.set(key, place);
    return firsts.get(key);
  });
  expect(names.map((name, place) => firstOf(name, place))).toEqual(told);
});
