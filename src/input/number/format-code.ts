/** What a number-format code (en-US) says about the figure under it. Only its first section is looked at. */
export interface FormatInfo {
  readonly kind: "angka" | "tanggal" | "waktu";
  /** An unquoted, unescaped `%`: the cell holds a fraction. */
  readonly scaled: boolean;
  /** A percentage, be it by a `%` that scales or by one that is only printed. */
  readonly percent: boolean;
  readonly unit: string | null;
  /** Decimals that show; null for General, fractions and powers. Below 0 where thousands are left out (`#,##0,,`). */
  readonly decimals: number | null;
  /** Groups of three digits left out at the end. */
  readonly thousands: number;
  readonly grouped: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

/** Codes repeat down a column, so each is taken apart once. */
export function createFormatReader(): (code: string) => FormatInfo {
  const known = new Map<string, FormatInfo>();
  let last = "";
  let lastInfo = known.get(last);
  return (code) => {
    if (code === last && lastInfo) return lastInfo;
    lastInfo = known.get(code) ?? readFormat(code);
    last = code;
    known.set(code, lastInfo);
    return lastInfo;
  };
}

/** Texts, escapes, colours and conditions, skipped and repeated signs; then one sign at a time. */
const TOKEN =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[(?:h+|m+|s+)\])|\[[^\]]*\]|_.|\*.|(General|E[+-]0+|AM\/PM|.)/gisu;

interface Parts {
  digits: string;
  prefix: string;
  suffix: string;
  scaled: boolean;
  /** Date and time letters. */
  clock: string;
}

export function readFormat(code: string): FormatInfo {
  const parts: Parts = { digits: "", prefix: "", suffix: "", scaled: false, clock: "" };
  for (const [, quoted, escaped, currency, elapsed, bare] of code.matchAll(TOKEN)) {
    if (bare === ";") break;
    const literal = quoted ?? escaped ?? currency;
    if (elapsed !== undefined) parts.clock += "h";
    else if (literal !== undefined) addLiteral(parts, literal);
    else if (bare !== undefined) addBare(parts, bare);
  }
  return describe(parts);
}

function addLiteral(parts: Parts, text: string): void {
  if (parts.digits === "") parts.prefix += text;
  else parts.suffix += text;
}

function addBare(parts: Parts, sign: string): void {
  if (/^(?:[0#?.,/]|General|E[+-]0+|@)$/i.test(sign)) parts.digits += sign;
  else if (/^(?:[dmyhs]|AM\/PM)$/i.test(sign)) parts.clock += sign.toLowerCase();
  else {
    if (sign === "%") parts.scaled = true;
    addLiteral(parts, sign);
  }
}

function describe({ digits, prefix, suffix, scaled, clock }: Parts): FormatInfo {
  return {
    kind: kindOf(clock),
    scaled,
    percent: scaled || /^\s*%/.test(suffix),
    unit: unitOf(prefix, suffix),
    ...placesOf(digits),
    prefix,
    suffix,
  };
}

function kindOf(clock: string): FormatInfo["kind"] {
  if (clock === "") return "angka";
  return /[dy]/.test(clock) || /^m+$/.test(clock) ? "tanggal" : "waktu";
}

/** `#,##0.00` has two decimals and groups; a comma at the end leaves out three digits. */
function placesOf(digits: string): Pick<FormatInfo, "decimals" | "thousands" | "grouped"> {
  const shape = /^([0#?](?:,?[0#?])*)?(,*)(?:\.([0#?]*)(,*))?$/.exec(digits);
  if (shape === null || digits === "") return { decimals: null, thousands: 0, grouped: false };
  const [, left = "", before = "", fraction = "", after = ""] = shape;
  const thousands = before.length + after.length;
  return { decimals: fraction.length - 3 * thousands, thousands, grouped: left.includes(",") };
}

/** Words after the figure; `Rp` before it is the unit rupiah. Signs, `%` and words for powers of ten are none. */
function unitOf(prefix: string, suffix: string): string | null {
  const words = suffix.replace(/^[^\p{L}/]+/u, "").trim();
  if (/\p{L}/u.test(words) && !/^(?:ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\.?$/i.test(words))
    return words;
  return /^\W*rp\b/i.test(prefix) ? "rupiah" : null;
}
