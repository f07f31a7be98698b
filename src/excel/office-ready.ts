/** `silent`: office.js did not load, or does not come to an answer in time. `elsewhere`: the page is not in Excel. */
export type OfficeReady = "excel" | "elsewhere" | "silent";

/** Waits for office.js to find out where it is, at most `patience` milliseconds. */
export async function officeReady(patience: number): Promise<OfficeReady> {
  if (typeof Office === "undefined") return "silent";
  const info = await Promise.race([Office.onReady(), after(patience)]);
  if (info === null) return "silent";
  return info.host === Office.HostType.Excel ? "excel" : "elsewhere";
}

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
