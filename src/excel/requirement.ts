/** Merged areas need ExcelApi 1.13; Excel 2021, Microsoft 365, Mac, the web and iPad all have it. */
export const FLOOR = "1.13";

export const hasFloor = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
