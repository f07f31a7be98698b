import type { Blok, Pengaturan } from "../domain/laporan";
import type { BandTest } from "../domain/scale";
import type { ArahAnswers } from "./direction";
import type { Levels } from "./levels";
import type { GradeScale } from "./predikat";
import type { SasaranRegister } from "./sasaran-register";
import type { Years } from "./year-from-quarters";

/** What rating a row needs beside the row. */
export interface RatingBasis {
  readonly pengaturan: Pengaturan;
  readonly tests: readonly BandTest[];
  readonly grades: GradeScale;
  readonly register: SasaranRegister;
  readonly levels: (blok: Blok) => Levels;
  readonly answerOf: ArahAnswers;
  readonly years: Years;
}
