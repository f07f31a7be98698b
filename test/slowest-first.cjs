const { default: Sequencer } = require("@jest/test-sequencer");

/** Slowest first, since what starts last and runs long leaves the other core with nothing to do. */
const SLOWEST = ["test/architecture/", "test/taskpane/pane.test", "test/xlsx/", "test/excel/", "test/cli/"];

const place = ({ path }) => {
  const found = SLOWEST.findIndex((part) => path.replaceAll("\\", "/").includes(part));
  return found < 0 ? SLOWEST.length : found;
};

/** By folder where a clone has never run its tests; within a folder as jest orders by what it knows. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
