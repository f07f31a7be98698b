import type { Heading } from "../headings/heading";
import type { Profile } from "./profile";

/** Which time the figures of a column speak of, by the year in its heading. */
export type Waktu = "ini" | "lalu" | "lain" | "tak-jelas";

/** What a column speaks of before anybody looks at its neighbours. */
export type Rough = "target" | "realisasi" | "anggaran" | "realisasi-anggaran" | "persen" | "lain";

/** A column of a found table with all that speaks for what it holds. */
export interface TableColumn {
  readonly heading: Heading;
  readonly profile: Profile;
  readonly waktu: Waktu;
  readonly rough: Rough;
  readonly hidden: boolean;
  /** Its cells count 1, 2, 3. */
  readonly serial: boolean;
}
