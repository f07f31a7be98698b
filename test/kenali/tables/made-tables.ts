import { AWKWARD_LAYOUTS } from "./awkward-layouts";
import { FROM_THE_CONTRACT } from "./from-the-contract";
import { FURTHER_LAYOUTS } from "./further-layouts";
import { HIDDEN_LAYOUTS } from "./hidden-layouts";
import type { MadeTable } from "./made-table";
import { OTHER_LAYOUTS } from "./other-layouts";
import { UNSEEN_LAYOUTS } from "./unseen-layouts";

export const MADE_TABLES: readonly MadeTable[] = [
  ...FROM_THE_CONTRACT,
  ...OTHER_LAYOUTS,
  ...UNSEEN_LAYOUTS,
  ...FURTHER_LAYOUTS,
  ...HIDDEN_LAYOUTS,
  ...AWKWARD_LAYOUTS,
];
