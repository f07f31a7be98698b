/** The words around figures in Indonesian reports. All lower case. */

/** The cell says that there is no figure; never 0. */
export const NO_DATA =
  /^(?:(?:(?:rp\.?)?\s*-+\s*(?:,-+)?)?|n\/a|n\.a\.?|na|(?:data )?(?:belum ada|belum rilis|belum dirilis|tidak ada data)[^\d]*)$/;
/** A written zero wherever it stands. */
export const NIL = /^nihil\.?$/;
/** A dash in the place of rupiah: nothing was budgeted or spent. */
export const MONEY_NIL = /^(?:(?:rp\.?)?\s*-+\s*(?:,-+)?|nihil\.?)$/;

/** What stands in front of a bound, and what it says of the direction. */
export const HINT =
  /^(?:(≥|>=?|=>|min(?:\.|\b)|minimal\b|minimum\b|sekurang-kurangnya\b|paling sedikit\b|paling rendah\b|lebih dari\b|di ?atas\b)|(≤|<=?|=<|ma(?:ks|x)(?:\.|\b)|maksimal\b|maksimum\b|kurang dari\b|paling banyak\b|paling tinggi\b|paling lama\b|di ?bawah\b))\s*/;

/** Powers of ten written as words. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  ratus: 2,
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  miliard: 9,
  milyard: 9,
  triliun: 12,
  trilyun: 12,
  trilliun: 12,
};

/** Between the bounds of a range. */
export const RANGE_SIGN = /^\s*(?:-|s\s?\.?\s?\/?\s?d\b\.?|sampai dengan\b|sampai\b|hingga\b)\s*/;

/** Begins what is left of a date or a time of day once the first number is taken off. */
export const DATE_REST =
  /^\s?-?(?:jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|nop|des|dec)(?:uari|ruari|et|il|i|ustus|t|tember|ober|ember|uary|ruary|ch|e|y|ust)?\b(?!\s*[a-z])|^\s?(?:wib|wita|wit)\b/;

/** `6 (enam) Dokumen`: the number once more in words. */
export const SPELT_NUMBER =
  /^\((?:(?:se)?(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu|juta|miliar|milyar|triliun)\s*)+\)\s*/i;

/** `65,20 (B)`, `65,20/BB`, `91 (Sangat Baik)`: a grade beside the figure. */
export const GRADE_REST = /^(?:\(\s?(\p{L}[\p{L}+\- ]*)\)|\/?\s?(AA|A|BB|B|CC|C|D))$/u;

/** First words behind a figure that are no unit, or that change the figure: left to the thorough reader. */
export const NO_UNITS: ReadonlySet<string> = new Set([
  ...Object.keys(SCALE_WORDS),
  ...["persen", "prosen", "sampai", "hingga", "sd", "s", "wib", "wita", "wit"],
  ...[
    "jan",
    "feb",
    "mar",
    "apr",
    "mei",
    "may",
    "jun",
    "jul",
    "agu",
    "agt",
    "aug",
    "sep",
    "okt",
    "oct",
    "nov",
    "des",
    "dec",
  ],
  ...[
    "januari",
    "februari",
    "maret",
    "april",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  ...[
    "january",
    "february",
    "march",
    "june",
    "july",
    "august",
    "october",
    "december",
    "sept",
    "agust",
    "nopember",
  ],
]);
