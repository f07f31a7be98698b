/**
 * Mean of the indicators of one sasaran, as a formula over its column of fractions. Texts (`–`) stay out of AVERAGE,
 * SUMIF and COUNT. `cap` is in percent points: a capaian above it enters the mean with the cap.
 */
export function meanFormula(range: string, cap: number | null, none: string): string {
  if (cap === null) return `IF(COUNT(${range})>0,AVERAGE(${range}),${none})`;
  const limit = cap / 100;
  const sum = `SUMIF(${range},"<="&${limit})+${limit}*COUNTIF(${range},">"&${limit})`;
  return `IF(COUNT(${range})>0,(${sum})/COUNT(${range}),${none})`;
}
