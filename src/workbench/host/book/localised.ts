/** A formula as Excel in Indonesian settings shows it: `;` between arguments and a decimal comma. */
export const localised = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2"),
    )
    .join("");
