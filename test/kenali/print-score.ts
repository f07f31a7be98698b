import { scoreOf } from "./score";
import { MADE_TABLES } from "./tables/made-tables";

/** How the made workbooks come out: node test/run-ts.cjs test/kenali/print-score.ts */
const scores = MADE_TABLES.map(scoreOf);
const all = scores.flatMap(({ tables }) => tables);
for (const { name, outcome, remarks } of scores)
  console.log(`${outcome.padEnd(6)} ${name}${remarks.map((remark) => `\n         ${remark}`).join("")}`);
const count = (outcome: string): number => all.filter((each) => each === outcome).length;
console.log(
  `\n${scores.length} workbooks, ${all.length} tables: right ${count("right")}, open ${count("open")}, missed ${count("missed")}, wrong and sure ${count("wrong")}`,
);
