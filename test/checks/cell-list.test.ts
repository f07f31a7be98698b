import { formatCells } from "../../src/checks/cell-list";

const everySecond = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ sheet: "Sasaran", row: 5 + 2 * i, column: 7 }));

test("a list of a hundred places is told whole, a longer one ends in an ellipsis and fits into a cell", () => {
  expect(formatCells(everySecond(100))).toMatch(/, G203$/);
  expect(formatCells(everySecond(101))).toMatch(/, G203, …$/);
  expect(formatCells(everySecond(5_000)).length).toBeLessThan(1_000);
});
