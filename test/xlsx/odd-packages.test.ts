import { computed, expectGivenBack, plain, SLOWEST, stopwatch } from "./given-back";
import { ODD_PACKAGES } from "./odd-packages";
import { packageFaults } from "./package-validator";

jest.setTimeout(120_000);

test("there are at least sixty of them", () => {
  expect(ODD_PACKAGES.length).toBeGreaterThanOrEqual(60);
});

test.each(ODD_PACKAGES.filter(({ outcome }) => outcome === "same"))(
  "read like the plain sample, written whole, and given back by Bersihkan: $name",
  async ({ make }) => {
    await expectGivenBack(make());
  },
);

test.each(ODD_PACKAGES.filter(({ outcome }) => outcome !== "same"))(
  "refused with one sentence, unchanged: $name",
  async ({ make, outcome }) => {
    const bytes = make();
    const copy = Buffer.from(bytes);
    const spent = stopwatch();
    expect((await computed(bytes)).refused).toBe(outcome);
    expect(spent()).toBeLessThan(SLOWEST);
    expect(copy.equals(Buffer.from(bytes))).toBe(true);
  },
);

test("the plain sample is written without a reason for Excel to repair it", async () => {
  expect(packageFaults((await plain).written ?? new Uint8Array())).toEqual([]);
});
