// Univer cannot be loaded by jest's own module system on Node 20: this environment loads it outside, once a worker.
const { TestEnvironment } = require("jest-environment-node");

const parts = {
  core: require("@univerjs/core"),
  sheets: require("@univerjs/sheets"),
  formula: require("@univerjs/engine-formula"),
  sheetsFormula: require("@univerjs/sheets-formula"),
  conditional: require("@univerjs/sheets-conditional-formatting"),
};
const { UniverSheetsNumfmtPlugin } = require("@univerjs/sheets-numfmt");

function createUniver() {
  const { Univer, LogLevel } = parts.core;
  const univer = new Univer({ locale: "enUS", locales: { enUS: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(parts.formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(parts.sheets.UniverSheetsPlugin);
  univer.registerPlugin(parts.sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(parts.conditional.UniverSheetsConditionalFormattingPlugin);
  return univer;
}

module.exports = class UniverEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.univerParts = parts;
    this.global.createUniver = createUniver;
  }
};
