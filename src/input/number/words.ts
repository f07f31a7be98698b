/** The words around figures in Indonesian reports. All lower case. */

/** The cell says that there is no figure; never 0. */
export const NO_DATA =
  /^(?:(?:(?:rp\.?)?\s*-+\s*(?:,-+)?)?|n\/a|n\.a\.?|na|proses|(?:data |masih )?(?:(?:belum|menunggu|dalam proses)\b.*|(?:tidak ada data|tidak tersedia)[^\d]*))$/;
/** A written zero wherever it stands. */
export const NIL = /^nihil\.?$/;
/** A dash in the place of rupiah: nothing was budgeted or spent. */
export const MONEY_NIL = /^(?:(?:rp\.?)?\s*-+\s*(?:,-+)?|nihil\.?)$/;

/** What stands in front of a bound, and what it says of the direction. */
export const HINT =
  /^(?:(≥|>=?|=>|min(?:\.|\b)|minimal\b|minimum\b|sekurang-kurangnya\b|paling sedikit\b|paling rendah\b|(?<!tidak )lebih dari\b|tidak kurang dari\b|di ?atas\b)|(≤|<=?|=<|ma(?:ks|x)(?:\.|\b)|maksimal\b|maksimum\b|kurang dari\b|tidak lebih dari\b|tidak melebihi\b|paling banyak\b|paling tinggi\b|paling lama\b|di ?bawah\b))\s*/;

/** `Level 3`, `Peringkat ke-3`: a place on a ladder; a rank is the better the lower it is. */
export const LADDER = /^(?:(peringkat|ranking)|level|tingkat) (?:ke ?-? ?)?(?=\d)/;

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

/** Single letters mean that only beside `Rp`: `5 M` may be five metres. */
export const RUPIAH_LETTERS: Readonly<Record<string, number>> = { m: 9, t: 12 };

/** Between the bounds of a range. */
export const RANGE_SIGN = /^\s*(?:-|s\s?\.?\s?\/?\s?d\b\.?|sampai dengan\b|sampai\b|hingga\b)\s*/;

/** Begins what is left of a date or a time of day once the first number is taken off. */
export const DATE_REST =
  /^\s?-?(?:jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|nop|des|dec)(?:uari|ruari|et|il|i|stus|ustus|t|tember|ober|ember|uary|ruary|ch|e|y|ust)?\b(?!\s*[a-z])|^\s?(?:wib|wita|wit)\b/;

/** `6 (enam) Dokumen`: the number once more in words. */
export const SPELT_NUMBER =
  /^\((?:(?:se)?(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|ribu|juta|miliar|milyar|triliun)\s*)+\)\s*/i;

/** `65,20 (B)`, `65,20/BB`, `91 (Sangat Baik)`: a grade beside the figure. */
export const GRADE_REST = /^(?:\(\s?(\p{L}[\p{L}+\- ]*)\)|\/?\s?(AA|A|BB|B|CC|C|D))$/u;
