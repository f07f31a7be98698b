import { expectGivenBack } from "./given-back";
import { PROGRAM_PACKAGES } from "./program-packages";

jest.setTimeout(120_000);

test.each(PROGRAM_PACKAGES)(
  "read like the plain sample, written whole, and given back by Bersihkan: %s",
  async (_, make) => {
    await expectGivenBack(make());
  },
);
