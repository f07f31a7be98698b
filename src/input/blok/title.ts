/** What the title of a programme table says: `Realisasi Program X Yang menunjang Sasaran Strategis N`. */
export interface Title {
  readonly program: string;
  readonly nomorSasaran: number;
}

const PATTERN =
  /\bprogram\s+(\S.*?)\s+yang\s+(?:menunjang|mendukung)\s+sasaran(?:\s+strategis)?\s+(?:ke\s*-?\s*|nomor\s+|no\.?\s*)?(\d{1,3})\b\.?\s*$/i;

export function parseTitle(text: string): Title | null {
  const match = PATTERN.exec(text.replace(/\s+/g, " ").trim());
  return match ? { program: match[1] ?? "", nomorSasaran: Number(match[2]) } : null;
}
