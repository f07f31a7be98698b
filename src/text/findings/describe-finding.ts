import type { Finding, FindingCode } from "../../domain/finding";
import type { Bahasa } from "../bahasa";
import { CAPAIAN_WORDING } from "./capaian-wording";
import { CELL_WORDING } from "./cell-wording";
import { JOIN_WORDING } from "./join-wording";
import { MONEY_WORDING, TOTAL_WORDING } from "./money-wording";
import { NAME_WORDING } from "./name-wording";
import { SCALE_WORDING } from "./scale-wording";
import { SETTING_WORDING } from "./setting-wording";
import { TARGET_WORDING } from "./target-wording";
import { UNIT_WORDING } from "./unit-wording";
import { factsOf, type Kalimat, type Say, type Wordings } from "./wording";

/** Every code of the catalogue in words; it does not compile when one is missing. */
const WORDINGS: Wordings<FindingCode> = {
  ...NAME_WORDING,
  ...SETTING_WORDING,
  ...CELL_WORDING,
  ...TARGET_WORDING,
  ...CAPAIAN_WORDING,
  ...SCALE_WORDING,
  ...UNIT_WORDING,
  ...JOIN_WORDING,
  ...MONEY_WORDING,
  ...TOTAL_WORDING,
};

/** A finding as a person reads it. */
export interface FindingWords extends Kalimat {
  /** The kind of finding in a few words. */
  readonly judul: string;
}

export function describeFinding(finding: Finding, bahasa: Bahasa): FindingWords {
  // The values were made for this code: `FindingValues` says which code has which.
  const say = WORDINGS[finding.code][bahasa] as Say<FindingCode>;
  const { pesan, saran } = say(finding.values as never, factsOf(finding, bahasa));
  return { judul: findingTitle(finding.code, bahasa), pesan, saran };
}

export const findingTitle = (code: FindingCode, bahasa: Bahasa): string => WORDINGS[code].judul[bahasa];
