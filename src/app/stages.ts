/** The stages of a run, in order; a run can be stopped between two of them. */
export const STAGES = ["baca", "hitung", "tulis"] as const;
export type Stage = (typeof STAGES)[number];
