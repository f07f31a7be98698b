import { FINDING_CODES } from "../../../src/domain/finding";
import { CHECKS } from "../../../src/engine/checks/run-checks";

test("every code of the catalogue is reported by a rule", () => {
  const reported = new Set(CHECKS.flatMap(({ codes }) => codes));
  expect(FINDING_CODES.filter((code) => !reported.has(code))).toEqual([]);
});
