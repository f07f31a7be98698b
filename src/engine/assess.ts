import type { Assessment, KinerjaRow } from "../domain/assessment";
import type { Laporan } from "../domain/laporan";
import { bandTests } from "../domain/scale";
import { spendBlok, totalOf } from "./anggaran-rows";
import { markChecked } from "./mark-checked";
import { createArahAnswers } from "./direction";
import { rateBlok } from "./kinerja-rows";
import type { RatingBasis } from "./rating-basis";
import { createLevels } from "./levels";
import { createNameJoins } from "./name-joins";
import { countOnce } from "./one-vote";
import { createGradeScale } from "./predikat";
import { runChecks, type Check } from "./run-checks";
import { createSasaranRegister } from "./sasaran-register";
import { summarize } from "./sasaran-results";
import { createTableTimes } from "./table-time";
import { fillYears } from "./year-from-quarters";

/** Laporan → Assessment: rates every row, sums, and runs the checks that it is told to. Pure. */
export function assess(given: Laporan, checks: readonly Check[]): Assessment {
  const { laporan, years } = fillYears(given);
  const { pengaturan, bloks } = laporan;
  const joins = createNameJoins(laporan);
  const basis: RatingBasis = {
    pengaturan,
    tests: bandTests(pengaturan.skala, pengaturan.celah),
    grades: createGradeScale(pengaturan.predikat),
    levels: createLevels(),
    answerOf: createArahAnswers(pengaturan),
    register: createSasaranRegister(laporan, joins.sasaran, joins.program),
    years,
  };
  const rated = bloks.filter(({ jenis }) => jenis.kinerja).map((blok) => rateBlok(blok, basis));
  const times = createTableTimes(laporan);
  const { kinerja, votes } = countOnce(([] as KinerjaRow[]).concat(...rated), joins, times);
  const anggaran = bloks.filter(({ jenis }) => jenis.anggaran).flatMap((blok) => spendBlok(blok, basis));
  const sasaran = summarize(kinerja, anggaran, basis);
  const total = totalOf(anggaran, basis.tests);
  const findings = runChecks(checks, {
    ...basis,
    laporan,
    joins,
    kinerja,
    sasaran,
    anggaran,
    total,
    votes,
    times,
  });
  return { laporan, kinerja, sasaran, anggaran, total, ...markChecked(findings, laporan.diperiksa ?? []) };
}
