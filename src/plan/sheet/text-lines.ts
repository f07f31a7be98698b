/** How many lines a text takes in a cell: an estimate on the safe side, since programs and fonts differ. */

/** Height of one line in points for a font size in points. */
export const lineHeight = (size: number): number => Math.round(size * 1.35 * 4) / 4;

/** Widths of characters in units of a column's width (a digit of the default font), of Arial: no narrower than Calibri's. */
const WIDTHS = new Float32Array(128).fill(1);
for (let code = 65; code <= 90; code++) WIDTHS[code] = 1.3;
setWidths(" .,;:'|!ijlI", 0.5);
setWidths('()[]-/ft"r', 0.65);
setWidths("cksvxyzJ", 0.92);
setWidths("wGOQ", 1.4);
setWidths("mM", 1.55);
setWidths("%@&W", 1.75);

function setWidths(chars: string, width: number): void {
  for (const char of chars) WIDTHS[char.charCodeAt(0)] = width;
}

const GAP = 0.5;

/** `width` in characters of the column or columns, `size` of the font in points. */
export function countLines(text: string, width: number, size: number, bold: boolean): number {
  const room = Math.max(1, ((width - 0.5) * 10) / size / (bold ? 1.08 : 1));
  const broken = text.includes("\n");
  if (!broken && text.length * 1.5 <= room) return 1;
  return broken
    ? text.split("\n").reduce((lines, part) => lines + wrapLines(part, room), 0)
    : wrapLines(text, room);
}

/** Words go to the next line where they do not fit; a word longer than the line is broken where the line ends. */
function wrapLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let start = 0; start <= text.length;) {
    const space = text.indexOf(" ", start);
    const end = space < 0 ? text.length : space;
    const word = wordWidth(text, start, end);
    if (used > 0 && used + GAP + word > room) {
      lines += 1;
      used = 0;
    }
    const over = Math.max(0, Math.ceil(word / room) - 1);
    lines += over;
    used += (used > 0 ? GAP : 0) + word - over * room;
    start = end + 1;
  }
  return lines;
}

function wordWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) width += WIDTHS[text.charCodeAt(i)] ?? 1.2;
  return width;
}
