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
        ? `Capaian ${f.hitung}${shown(v)} melebihi 100%.`
        : `Capaian ${f.banyak} baris melebihi 100% (${f.range}); yang pertama ${f.hitung}${shown(v)}.`,
    saran:
      "Jelaskan penyebabnya dalam laporan; bila sering terjadi, periksa apakah targetnya terlalu rendah.",
  }),
  en: (v, f) => ({
    pesan:
      f.banyak === 1
        ? `A capaian of ${f.hitung}${shown(v)} is above 100%.`
        : `The capaian of ${f.banyak} rows is above 100% (${f.range}); the first is ${f.hitung}${shown(v)}.`,
    saran: "Explain it in the report; if it happens often, check whether the target is too low.",
  }),
});

/** A capaian that the user has typed beside words has no working. */
const TYPED: Computed = { target: "", realisasi: "", rumus: "R/T" };
const shown = ({ target, realisasi, rumus }: Computed): string =>
  target === "" ? "" : ` (${working(target, realisasi, rumus)})`;

export const aboveTarget = defineRule({
  kinds: [melebihiTarget],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaian, sel } = row;
      if (capaian === null || capaian <= 100 || roundHalfUp(capaian, 2) <= 100) continue;
      const typed = wordTargetAt(blok, index, facts.grades) !== null;
      const values = typed ? TYPED : workingOf(row, facts);
      report("melebihi-target", { blok, index, cell: sel }, values, { hitung: persen(capaian) });
    }
  },
});
