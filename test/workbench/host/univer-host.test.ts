/** @jest-environment ./test/workbench/univer-environment.cjs */
import { openInUniver } from "../univer-workbook";
import { hostContract } from "./host-contract";

describe("The real client library on Univer", () => {
  hostContract(openInUniver);
});
