import type { Peran } from "../../domain/peran";
import type { Meaning } from "../headings/heading-signs";
import { ask, ownOrParent, sure, type Evidence, type Place } from "./evidence";

/** What a column is in the year of its heading: this year's peran, last year's, none, or to be asked. */
export function dated(place: Place, peran: Peran, lalu: Meaning): Evidence {
  const { waktu, heading } = place.column;
  if (waktu === "tak-jelas") return ask(peran, "tahun", "tahun-tak-jelas");
  if (waktu === "lain") return sure("bukan", "tahun");
  if (waktu === "lalu") return sure(lalu, "tahun");
  return sure(peran, heading.years.length > 0 ? "tahun" : ownOrParent(place));
}
