/** Shows whatever the cell comes to hold, and nothing where that is an error or empty. */
export const mirrorFormula = (ref: string): string => `IFERROR(IF(${ref}="","",${ref}),"")`;
