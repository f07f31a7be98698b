/** Tests of the browser that take minutes: `npm run test:e2e`, which CI runs too. `npm test` has the others. */
module.exports = ["kenali", "pane-states", "workbench", "workbench-faults"];
