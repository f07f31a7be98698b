/**
 * Functions that came after 2007 are stored with a prefix, which Excel shows to nobody. Those of 2010 and 2013 that
 * a plan may use; a name that is missing here would be written bare and show #NAME? until it is entered anew.
 */
const PREFIXED =
  "AGGREGATE|BITAND|BITOR|BITXOR|CEILING\\.MATH|DAYS|FLOOR\\.MATH|FORMULATEXT|IFNA|ISFORMULA|ISOWEEKNUM|MODE\\.SNGL|" +
  "NUMBERVALUE|PERCENTILE\\.(?:EXC|INC)|QUARTILE\\.(?:EXC|INC)|RANK\\.(?:AVG|EQ)|SHEETS?|STDEV\\.[PS]|UNICHAR|UNICODE|VAR\\.[PS]|XOR";

/** Nearly no formula has one, so this is asked first. */
const ANY = new RegExp(PREFIXED, "i");
const BARE = new RegExp(`(?<![\\w.])(${PREFIXED})(?=\\()`, "gi");
const STORED = /_xlfn\.(?:_xlws\.)?(?=[A-Z])/gi;

/** A formula as it is stored: texts and quoted sheet names are left alone. */
export const formulaForFile = (formula: string): string =>
  ANY.test(formula)
    ? outsideTexts(formula, (part) => part.replace(BARE, (name) => `_xlfn.${name.toUpperCase()}`))
    : formula;

/** A stored formula as Excel shows it. */
export const formulaFromFile = (formula: string): string =>
  formula.includes("_xl") ? outsideTexts(formula, (part) => part.replace(STORED, "")) : formula;

const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join("");
