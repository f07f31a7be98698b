/** The words of Excel's enumerations, from its type declarations. */

export const ALIGNMENTS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const VERTICALS = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** Of the paper sizes, those that offices here have, and what a printer may offer instead. */
export const PAPERS = [
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Executive",
  "Folio",
  "Legal",
  "Letter",
  "LetterSmall",
];

/** Of HTML's names of colours, the sixteen that every program knows. */
export const COLOUR_NAMES: ReadonlySet<string> = new Set(
  "black silver gray white maroon red purple fuchsia green lime olive yellow navy blue teal aqua orange".split(
    " ",
  ),
);
