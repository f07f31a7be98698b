import type { InheritingPeran } from "../../domain/peran";

/** What a heading gives to the rows below it. */
export interface GivenName {
  readonly peran: InheritingPeran;
  readonly nama: string;
  /** `Sasaran 1:` says so itself; `Meningkatnya …` may also be what an indicator is called. */
  readonly sure: boolean;
}

const NUMBER = "(?:ke[ -]?)?(?:\\d{1,2}|[ivx]{1,4})";
const SASARAN = new RegExp(`^sasaran(?: strategis)?(?:\\s*${NUMBER})?\\s*[:.–-]\\s*(\\S.*)$`, "i");
const NUMBERED = new RegExp(`^sasaran(?: strategis)? ${NUMBER}(?:\\s+(\\S.*))?$`, "i");
/** `Meningkatnya …`, `Terwujudnya …`: sasaran say what has become of something. */
const RESULT = /^(?:me|ter|ber|optimal|efektif|efisien)\p{L}*nya\b/iu;

/** `Sasaran 1: Meningkatnya …`, `Program Perencanaan`; null for words that name neither. */
export function givenName(text: string): GivenName | null {
  const bare = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s*)+/i, "");
  return bare === "" ? null : (sasaranIn(bare) ?? programmeIn(bare));
}

function sasaranIn(text: string): GivenName | null {
  const match = SASARAN.exec(text) ?? NUMBERED.exec(text);
  if (match) return { peran: "Sasaran", nama: match[1] ?? text, sure: true };
  return RESULT.test(text) ? { peran: "Sasaran", nama: text, sure: false } : null;
}

function programmeIn(text: string): GivenName | null {
  const [, level, number, rest] = /^(program|kegiatan)\b\s*(\d{1,2}\s*[:.–-]|:)?\s*(.+)$/i.exec(text) ?? [];
  if (level === undefined || rest === undefined) return null;
  const peran = /^p/i.test(level) ? "Program" : "Kegiatan";
  return { peran, nama: number === undefined ? text : rest, sure: false };
}
