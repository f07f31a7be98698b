import { DEFAULT_PENGATURAN, type Laporan } from "../domain/laporan";
import type { Perubahan } from "../domain/perubahan";
import { DEFAULT_PREDIKAT } from "../domain/predikat";
import type { Snapshot } from "../domain/snapshot";
import { parseBloks } from "./blok/parse-bloks";
import { readDiperiksa } from "./read-diperiksa";
import { createNumberReader } from "./number/read-number";
import { readArah } from "./settings/arah";
import { withPerubahan } from "./settings/changed-settings";
import { readMoneyUnits, readSettings } from "./settings/pengaturan";
import { readPredikat } from "./settings/predikat";
import { findSettings } from "./settings/setting-cells";
import { readSkala } from "./settings/skala";

const UNCHANGED: Perubahan = new Map();

/**
 * Snapshot → Laporan: names to bloks, cells to readings, settings and scale; `perubahan` are settings that take the place
 * of what the workbook says. Pure.
 */
export function parseLaporan(snapshot: Snapshot, perubahan: Perubahan = UNCHANGED): Laporan {
  const settings = withPerubahan(findSettings(snapshot), perubahan);
  const plainReader = createNumberReader();
  const single = readSettings(settings, plainReader);
  const scale = readSkala(settings, plainReader);
  const grades = readPredikat(settings, plainReader);
  const arah = readArah(settings);
  const moneyUnits = readMoneyUnits(settings, plainReader);
  const words = (grades.predikat ?? DEFAULT_PREDIKAT).map(({ predikat }) => predikat);
  const diperiksa = readDiperiksa(snapshot);
  const { bloks, issues } = parseBloks(snapshot, createNumberReader(words), moneyUnits.units);
  return {
    pengaturan: {
      ...DEFAULT_PENGATURAN,
      ...single.values,
      skala: scale.skala,
      arah: arah.arah,
      given: settings.given,
      ...(grades.predikat ? { predikat: grades.predikat } : {}),
    },
    bloks,
    issues: [
      ...single.issues,
      ...scale.issues,
      ...grades.issues,
      ...arah.issues,
      ...moneyUnits.issues,
      ...issues,
    ],
    lembar: snapshot.outline.sheets.map(({ title }) => title),
    ...(diperiksa.length > 0 ? { diperiksa } : {}),
  };
}
