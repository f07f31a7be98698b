/**
 * More than was asked for is no mistake, and yet worth a sentence in the report: reviewers ask whether the target was
 * too low (PermenPANRB 88/2021 on the evaluation of AKIP).
 */
import { roundHalfUp } from "../../domain/scale";
import { workingOf } from "../../engine/right-figures";
import { wordTargetAt } from "../../engine/word-targets";
import { defineRule, persen } from "../define-rule";
import { defineFinding, values } from "../define-finding";
import { working, type Computed } from "../working";

export const melebihiTarget = defineFinding({
  code: "melebihi-target",
  severity: "informasi",
  values: values<Computed>(),
  page: () => import("./page"),
  judul: { id: "Melebihi target", en: "Above the target" },
  together: () => "",
  id: (v, f) => ({
    pesan:
      f.banyak === 1
        ? `Capaian ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}) melebihi 100%.`
        : `Capaian ${f.banyak} baris melebihi 100% (${f.range}); yang pertama ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran:
      "Jelaskan penyebabnya dalam laporan; bila sering terjadi, periksa apakah targetnya terlalu rendah.",
  }),
  en: (v, f) => ({
    pesan:
      f.banyak === 1
        ? `A capaian of ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}) is above 100%.`
        : `The capaian of ${f.banyak} rows is above 100% (${f.range}); the first is ${f.hitung} (${working(v.target, v.realisasi, v.rumus)}).`,
    saran: "Explain it in the report; if it happens often, check whether the target is too low.",
  }),
});

export const aboveTarget = defineRule({
  kinds: [melebihiTarget],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaian, sel } = row;
      if (capaian === null || capaian <= 100 || roundHalfUp(capaian, 2) <= 100) continue;
      // As the user has typed it beside words: `capaian-diisi-sendiri` tells of the cell, and there is no working.
      if (wordTargetAt(blok, index, facts.grades) !== null) continue;
      report("melebihi-target", { blok, index, cell: sel }, workingOf(row, facts), {
        hitung: persen(capaian),
      });
    }
  },
});
