import { attributeOf, isTrue } from "../xml/tree";
import { sectionsOf, sectionTree, type SheetLayout } from "./layout";

/** Content protection is on, with or without a password. The element alone, as some programs leave it, is not. */
export const isProtected = (layout: SheetLayout): boolean =>
  sectionsOf(layout, "sheetProtection").some((section) =>
    isTrue(attributeOf(sectionTree(layout, section), "sheet")),
  );
