import fc from "fast-check";
import { formatTanggal } from "../../src/text/dates";
import {
  formatAngka,
  formatFigure,
  formatFixed,
  formatPersen,
  formatRupiah,
  formatSelisih,
  formatUpTo,
  translateFigures,
} from "../../src/text/numbers";

test("percentages are printed as the report prints them: at most two decimals, no zeros at the end", () => {
  expect(
    [93.75324675324676, 100, 187.5, 0, 90.2375, 68.7170209026386].map((value) => formatPersen(value, "id")),
  ).toEqual(["93,75%", "100%", "187,5%", "0%", "90,24%", "68,72%"]);
  expect(formatPersen(93.75324675324676, "en")).toBe("93.75%");
});

test("half a unit is rounded up, whatever the binary fraction looks like", () => {
  expect(formatFixed(1.005, 2, "id")).toBe("1,01");
  expect(formatFixed(56.985, 2, "id")).toBe("56,99");
  expect(formatUpTo(0.57 * 100, 2, "id")).toBe("57");
});

test("rupiah has points, a plain space and no sen where there are none", () => {
  expect(formatRupiah(13_518_641_596, "id")).toBe("Rp 13.518.641.596");
  expect(formatRupiah(-20, "id")).toBe("-Rp 20");
  expect(formatRupiah(1234.5, "id")).toBe("Rp 1.234,5");
  expect(formatRupiah(290_903_256_295, "en")).toBe("Rp 290,903,256,295");
});

test("a plain number keeps the digits that a person typed", () => {
  expect(
    [72.19, 1200, 0.125, -0.5, 1e-7, 640, 0.1 + 0.2, 1e15].map((value) => formatAngka(value, "id")),
  ).toEqual(["72,19", "1.200", "0,125", "-0,5", "0,0000001", "640", "0,3", "1.000.000.000.000.000"]);
});

test("a difference shows its sign, and nothing is never negative", () => {
  expect([1.24675, -5.99, 0, -0.001].map((value) => formatSelisih(value, "id"))).toEqual([
    "+1,25",
    "-5,99",
    "0",
    "0",
  ]);
});

test("a figure is printed by what it counts", () => {
  expect(formatFigure({ value: 93.753, as: "persen" }, "id")).toBe("93,75%");
  expect(formatFigure({ value: 20, as: "rupiah" }, "id")).toBe("Rp 20");
  expect(formatFigure({ value: 2.5, as: "angka" }, "id")).toBe("2,5");
});

test("a date is written in words", () => {
  expect(formatTanggal({ year: 2025, month: 1, day: 18 }, "id")).toBe("18 Januari 2025");
  expect(formatTanggal({ year: 2026, month: 12, day: 1 }, "en")).toBe("1 December 2026");
});

test("what is printed can be read back to the figure at that precision", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const printed = formatFixed(cents / 100, 2, "id");
      expect(Number(printed.replaceAll(".", "").replace(",", "."))).toBe(cents / 100);
      expect(printed).toMatch(/^-?\d{1,3}(\.\d{3})*,\d\d$/);
    }),
  );
});

test("printed figures change their signs with the language; what is no Indonesian figure stays", () => {
  const printed = ["72,19%", "1.200 Orang", "49 per 100.000 penduduk", "Rp 1.234,5 juta", "80,5 – 90"];
  expect(printed.map((text) => translateFigures(text, "en"))).toEqual([
    "72.19%",
    "1,200 Orang",
    "49 per 100,000 penduduk",
    "Rp 1,234.5 juta",
    "80.5 – 90",
  ]);
  const other = ["0.75", "0.320", "31.12.2024", "1.5", "5.01.02", "WTP"];
  expect(other.map((text) => translateFigures(text, "en"))).toEqual(other);
  expect(printed.map((text) => translateFigures(text, "id"))).toEqual(printed);
});
