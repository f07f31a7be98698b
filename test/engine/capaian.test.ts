import fc from "fast-check";
import { computeCapaian } from "../../src/engine/capaian";

const positif = { polaritas: "positif", rumusNegatif: "2T-R" } as const;
const negatif = { polaritas: "negatif", rumusNegatif: "2T-R" } as const;
const terbalik = { polaritas: "negatif", rumusNegatif: "T/R" } as const;

test("an indicator that should rise is realisasi against target, without a cap", () => {
  expect(computeCapaian(72.19, 77, positif)).toBeCloseTo(93.7532, 4);
  expect(computeCapaian(1200, 640, positif)).toBe(187.5);
  expect(computeCapaian(0, 1, positif)).toBe(0);
});

test("an indicator that should fall is better the lower it is, and never below 0", () => {
  expect(computeCapaian(4, 5, negatif)).toBe(120);
  expect(computeCapaian(6, 5, negatif)).toBeCloseTo(80);
  expect(computeCapaian(20, 5, negatif)).toBe(0);
  expect(computeCapaian(4, 5, terbalik)).toBe(125);
  expect(computeCapaian(0, 5, terbalik)).toBe(200);
});

test("within a range the target is met, outside of it the nearer bound counts", () => {
  expect(computeCapaian(85, [80, 90], positif)).toBe(100);
  expect(computeCapaian(40, [80, 90], positif)).toBe(50);
  expect(computeCapaian(180, [80, 90], positif)).toBe(200);
  expect(computeCapaian(99, [80, 90], negatif)).toBeCloseTo(90);
  expect(computeCapaian(60, [80, 90], negatif)).toBe(125);
});

test("a target of 0 gives no capaian, unless the indicator should fall", () => {
  expect(computeCapaian(3, 0, positif)).toBeNull();
  expect(computeCapaian(0, 0, negatif)).toBe(100);
  expect(computeCapaian(2, 0, negatif)).toBe(0);
});

test("a target below 0 gives no capaian", () => {
  expect(computeCapaian(3, -1, positif)).toBeNull();
  expect(computeCapaian(3, -1, negatif)).toBeNull();
});

test("who meets the target has 100 by every formula", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom(positif, negatif, terbalik),
      (target, cara) => Math.abs((computeCapaian(target, target, cara) ?? 0) - 100) < 1e-9,
    ),
  );
});
