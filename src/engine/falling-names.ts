/**
 * PermenPANRB on performance management counts kematian, kemiskinan, pengangguran and their like among what should be
 * minimised. The work against them should rise: `Persentase penanganan kasus`, `Kasus yang diselesaikan`.
 */

const FALLING =
  /\b(kematian|kesakitan|prevalensi|insiden\p{L}*|kasus|stunting|gizi buruk|kemiskinan|miskin|kumuh|tidak layak huni|anak (?:yang )?tidak sekolah|buta aksara|pengangguran|inflasi|gini|ketimpangan|putus sekolah|kriminalitas|kekerasan|konflik|pelanggaran|pengaduan|kecelakaan|kebakaran|serangan opt|temuan|response time|(?:waktu|lama)(?= (?:rata rata )?(?:tunggu|menunggu|antre|antri|antrian|layanan|pelayanan|melayani|proses|pemrosesan|penyelesaian|pengurusan|penerbitan|pemeriksaan|perizinan|tanggap|respons?|response|penanganan)\b))\b/gu;

/** Work that stands before what it is done about. */
const WORK_BEFORE =
  /\b(penurunan|penanganan|pencegahan|penyelesaian|tindak lanjut|penemuan|cakupan|pengurangan|penanggulangan|pengendalian|pengentasan|penuntasan|pemberantasan)\b/u;
/** Work that may stand on either side. */
const WORK_ANYWHERE =
  /\b(ditangani|tertangani|ditindaklanjuti|diselesaikan|terselesaikan|(?:tepat|ketepatan) waktu)\b/gu;
/** After `yang`, up to two words on; `yang tidak ditangani` is no work. */
const WORK_AFTER_YANG =
  /\byang (?:(?!tidak\b|belum\b)\p{L}+ ){0,2}(?:mendapat(?:kan)?|memperoleh|menerima|dilayani|terlayani|diobati|sembuh|dibina|dibantu|terbantu|didampingi|dipulihkan|direhabilitasi|dientaskan|diturunkan|dicegah|dikendalikan)\b/u;
const NEGATION = /\b(?:tidak|tanpa|bebas|zero)(?: \p{L}+)? $/u;
const UNDONE = /\b(?:tidak|belum)(?: \p{L}+)? $/u;

/** The word of the name that should fall, where nothing around it turns it; null otherwise. */
export function wordThatShouldFall(indikator: string): string | null {
  const name = indikator
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (const match of name.matchAll(FALLING)) {
    if (!isTurned(name.slice(0, match.index), name.slice(match.index + match[0].length), name))
      return match[0];
  }
  return null;
}

const isTurned = (before: string, after: string, name: string): boolean =>
  NEGATION.test(before) || WORK_BEFORE.test(before) || WORK_AFTER_YANG.test(after) || isWorkedOn(name);

/** `kasus tertangani`, but not `kasus yang tidak tertangani`. */
function isWorkedOn(name: string): boolean {
  for (const { index } of name.matchAll(WORK_ANYWHERE)) if (!UNDONE.test(name.slice(0, index))) return true;
  return false;
}
