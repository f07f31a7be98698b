/** How a capaian was computed: `R/T` positif, `2T-R` and `T/R` negatif, `predikat` on a scale of grades. */
export type Rumus = "R/T" | "2T-R" | "T/R" | "predikat";
