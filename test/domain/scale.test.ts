import fc from "fast-check";
import {
  bandOf,
  bandTests,
  DEFAULT_SKALA,
  GAP_POLICIES,
  gapOf,
  roundHalfUp,
  type GapPolicy,
} from "../../src/domain/scale";

const kriteria = (value: number, celah: GapPolicy = "batas-bawah") =>
  bandOf(value, bandTests(DEFAULT_SKALA, celah))?.kriteria;

test("a figure is rated as it is printed at two decimals", () => {
  expect(kriteria(90.994)).toBe("Tinggi");
  expect(kriteria(90.995)).toBe("Sangat Baik");
  expect(kriteria(0.57 * 100)).toBe("Rendah");
  expect(kriteria(50.99)).toBe("Sangat Rendah");
  expect(kriteria(-20)).toBe("Sangat Rendah");
  expect(kriteria(187.5)).toBe("Sangat Baik");
});

test("what falls between two printed intervals is rated by the setting", () => {
  expect(kriteria(90.24)).toBe("Tinggi");
  expect(kriteria(90.24, "bulatkan")).toBe("Tinggi");
  expect(kriteria(90.5, "bulatkan")).toBe("Sangat Baik");
  expect(kriteria(90.24, "batas-atas")).toBe("Sangat Baik");
  expect(kriteria(90, "batas-atas")).toBe("Tinggi");
  expect(kriteria(90.004, "batas-atas")).toBe("Tinggi");
  expect(gapOf(90.24, DEFAULT_SKALA)).toEqual([90, 91]);
  expect(gapOf(90.004, DEFAULT_SKALA)).toBeNull();
  expect(gapOf(90.996, DEFAULT_SKALA)).toBeNull();
});

test("a scale with fractional edges has no gaps", () => {
  const skala = DEFAULT_SKALA.map((band) => ({ ...band, batasBawah: band.batasBawah - 0.5 }));
  expect(gapOf(90.24, skala)).toBeNull();
  expect(bandTests(skala, "batas-atas")[0]?.condition).toEqual({ op: ">=", threshold: 90.5 });
});

test("half a unit is rounded up, whatever the binary fraction looks like", () => {
  expect(roundHalfUp(1.005, 2)).toBe(1.01);
  expect(roundHalfUp(56.985, 2)).toBe(56.99);
  expect(roundHalfUp(187.5, 0)).toBe(188);
  expect(roundHalfUp(123456789.125, 2)).toBe(123456789.13);
});

test("every finite figure has exactly one kriteria, and a better figure never a worse one", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(...GAP_POLICIES),
      (value, celah) => {
        const order = DEFAULT_SKALA.map((band) => band.kriteria);
        const rank = (v: number) => order.indexOf(kriteria(v, celah) ?? "");
        return rank(value) >= 0 && rank(value + 1) <= rank(value);
      },
    ),
  );
});
