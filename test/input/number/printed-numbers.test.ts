import fc from "fast-check";
import { createNumberReader } from "../../../src/input/number/read-number";
import type { NumberReading } from "../../../src/domain/reading";

const read = (text: string, money = false): NumberReading => {
  const reading = createNumberReader()(text, "General", money);
  expect(reading).toMatchObject({ kind: "angka", printed: text });
  return reading as NumberReading;
};

/** A figure of at most 15 digits as its last place counts it, with decimals: (1234567, 2) is 12345,67. */
const figures = fc.tuple(
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
);

interface Printed {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
}

const group = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ".");

function print([units, decimals, negative]: readonly [number, number, boolean], grouped: boolean): Printed {
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const sign = negative && units > 0 ? "-" : "";
  const text = `${sign}${grouped ? group(whole) : whole}${decimals > 0 ? `,${fraction}` : ""}`;
  return { text, value: Number(`${sign}${whole}.${fraction || "0"}`), decimals };
}

test("a number printed as Indonesians do is read back to the same number and decimals, grouped or not", () => {
  fc.assert(
    fc.property(figures, fc.boolean(), (figure, grouped) => {
      const { text, value, decimals } = print(figure, grouped);
      expect(read(text)).toMatchObject({ value, decimals, percent: false, unit: null });
    }),
  );
});

test("so is a percentage, with and without a space", () => {
  fc.assert(
    fc.property(figures, fc.constantFrom("%", " %", "\u00a0%", " persen"), (figure, sign) => {
      const { text, value, decimals } = print(figure, true);
      expect(read(text + sign)).toMatchObject({ value, decimals, percent: true, unit: null });
    }),
  );
});

test("so is a quantity with its unit", () => {
  const units = fc.constantFrom(
    "Dokumen",
    "Orang",
    "Laporan",
    "Kab/Kota",
    "m²",
    "Indeks",
    "per 100.000 penduduk",
    "Tim Terpadu",
    "ha",
  );
  fc.assert(
    fc.property(figures, units, fc.constantFrom(" ", "\u00a0", "  "), (figure, unit, space) => {
      const { text, value, decimals } = print(figure, true);
      expect(read(`${text}${space}${unit}`)).toMatchObject({ value, decimals, percent: false, unit });
    }),
  );
});

test("so is money, whatever stands before and behind it", () => {
  const before = fc.constantFrom("Rp", "Rp ", "Rp.", "Rp. ", "Rp\u00a0", "RP. ");
  fc.assert(
    fc.property(
      figures,
      before,
      fc.constantFrom("", ",-", ",00", ".-"),
      fc.boolean(),
      ([units], prefix, suffix, money) => {
        const { text, value } = print([units, 0, false], true);
        expect(read(`${prefix}${text}${suffix}`, money)).toMatchObject({ value, unit: "rupiah", notes: [] });
      },
    ),
  );
});

test("so is a loss in brackets", () => {
  fc.assert(
    fc.property(figures, ([units]) => {
      const { text, value } = print([units + 1, 0, false], true);
      expect(read(`(${text})`).value).toBe(-value);
      expect(read(`(Rp ${text},-)`, true).value).toBe(-value);
    }),
  );
});

test("so are millions and thousands of millions in words, to the last rupiah", () => {
  const words = fc.constantFrom(
    ["ribu", 3],
    ["juta", 6],
    ["miliar", 9],
    ["milyar", 9],
    ["triliun", 12],
  ) as fc.Arbitrary<[string, number]>;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_999 }),
      fc.integer({ min: 0, max: 2 }),
      words,
      (units, decimals, [word, exponent]) => {
        const { text } = print([units, decimals, false], true);
        expect(read(`Rp ${text} ${word}`, true).value).toBe(units * 10 ** (exponent - decimals));
      },
    ),
  );
});

test("so is a cell with a number format, at the decimals that show", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      (units, decimals) => {
        const format = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
        const stored = units / 10 ** decimals;
        const reading = createNumberReader()(stored, format, false) as NumberReading;
        expect(reading).toMatchObject({ value: stored, decimals, numeric: true });
        expect(Object.is(read(reading.printed).value, stored)).toBe(true);
      },
    ),
  );
});

test("a percentage stored as a fraction is the percentage that a person would type", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
      const reading = createNumberReader()(hundredths / 10_000, "0.00%", false) as NumberReading;
      expect(reading.value).toBe(hundredths / 100);
      expect(read(reading.printed).value).toBe(hundredths / 100);
    }),
  );
});

test("no text whatever breaks the reader, and a figure is always a finite one", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "1",
      "20",
      ".",
      ",",
      "-",
      "%",
      "Rp",
      " ",
      "(",
      ")",
      "juta",
      "s.d.",
      "≥",
      "x",
      "B",
      "per",
      "*)",
      "¹",
      ":",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((parts) => parts.join("")),
      ),
      fc.boolean(),
      (text, money) => {
        const reading = createNumberReader()(text, "General", money);
        expect(reading.printed).toBe(text.trim() === text ? text : reading.printed);
        if (reading.kind === "angka") expect(Number.isFinite(reading.value)).toBe(true);
        if (reading.kind === "rentang") expect(reading.lower).toBeLessThan(reading.upper);
      },
    ),
    { numRuns: 500 },
  );
});
