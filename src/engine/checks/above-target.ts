/**
 * More than was asked for is no mistake, and yet worth a sentence in the report: reviewers ask whether the target was
 * too low (PermenPANRB 88/2021 on the evaluation of AKIP).
 */
import { roundHalfUp } from "../../domain/scale";
import { workingOf } from "../right-figures";
import { defineCheck, persen } from "./define-check";

export const aboveTarget = defineCheck({
  codes: ["melebihi-target"],
  execute: (facts, report) => {
    for (const row of facts.kinerja) {
      const { blok, index, capaian, sel } = row;
      if (capaian === null || capaian <= 100 || roundHalfUp(capaian, 2) <= 100) continue;
      report("melebihi-target", { blok, index, cell: sel }, workingOf(row, facts), {
        hitung: persen(capaian),
      });
    }
  },
});
