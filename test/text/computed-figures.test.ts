import type { Figure } from "../../src/domain/finding";
import { formatHitung } from "../../src/text/format-hitung";

const held = (
  tercetak: string | null,
  nilaiTercetak: number | null,
  value: number,
  as: Figure["as"] = "persen",
) => formatHitung({ tercetak, nilaiTercetak, hitung: { value, as } }, "id");

test("a computed figure shows at least the decimals of the print that it is held against", () => {
  expect(held("84,39%", 84.39, 84.4)).toBe("84,40%");
  expect(held("84,40%", 84.4, 84.39)).toBe("84,39%");
  expect(held("93,476%", 93.476, 93.5)).toBe("93,500%");
  expect(held("84.39 %", 84.39, 84.4)).toBe("84,40%");
  expect(held("3,50", 3.5, 3.4, "angka")).toBe("3,40");
});

test("a print with fewer decimals takes none away from the computed figure", () => {
  expect(held("95%", 95, 93.75324675)).toBe("93,75%");
  expect(held("100%", 100, 187.5)).toBe("187,5%");
  expect(held("1.200 Orang", 1200, 187.5)).toBe("187,5%");
});

test("figures that look alike are told apart", () => {
  expect(held("93,47%", 93.47, 93.4653)).toBe("93,465%");
  expect(held("69%", 69, 69)).toBe("69%");
});

test("rupiah, and a figure beside which nothing is printed, stay as they are", () => {
  expect(held("Rp 1.000,00", 1000, 1020, "rupiah")).toBe("Rp 1.020");
  expect(held(null, null, 187.5)).toBe("187,5%");
});

test("where nothing was computed there is nothing to show", () => {
  expect(formatHitung({ tercetak: "95%", nilaiTercetak: 95, hitung: null }, "id")).toBe("");
});
