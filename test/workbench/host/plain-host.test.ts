import { hostContract } from "./host-contract";

describe("The real client library on a plain workbook", () => {
  hostContract((book) => ({ book, dispose: () => undefined }));
});
