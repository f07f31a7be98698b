import type { Arah, InputIssue } from "../../domain/laporan";
import type { CellValue } from "../../domain/snapshot";
import { cellText } from "../cell-text";
import { refersToOf, type Setting, type Settings } from "./setting-cells";
import { settingRows, type SettingRow } from "./setting-rows";

/** Directions that a person has given: the range LKJIP_Arah (indikator, arah). A row without an answer says nothing. */
export function readArah({ found }: Settings): {
  readonly arah: readonly Arah[];
  readonly issues: readonly InputIssue[];
} {
  const setting = found.get("LKJIP_ARAH");
  if (!setting) return { arah: [], issues: [] };
  const rows = hasTwoColumns(setting) ? settingRows(setting, isHeading) : null;
  if (rows === null) return { arah: [], issues: [broken(setting)] };
  return {
    arah: rows.map(answer).filter(({ indikator, arah }) => indikator !== "" && arah !== ""),
    issues: [],
  };
}

const hasTwoColumns = ({ source }: Setting): boolean =>
  source.kind === "range" && source.area.rect.right > source.area.rect.left;

const isHeading = (values: readonly CellValue[]): boolean =>
  /^(?:arah|polaritas|direction)$/i.test(cellText(values[1] ?? null));

const answer = ({ values, cell }: SettingRow): Arah => ({
  indikator: cellText(values[0] ?? null),
  arah: cellText(values[1] ?? null),
  cell: cell(1),
});

const rangeOf = (setting: Setting): string =>
  setting.source.kind === "range" ? setting.source.area.name.refersTo : refersToOf(setting);

const broken = (setting: Setting): InputIssue => ({
  code: "pengaturan-rusak",
  cell: null,
  name: setting.name,
  blok: null,
  baris: null,
  values: { nama: setting.name, isi: rangeOf(setting), boleh: "indikator, arah" },
});
