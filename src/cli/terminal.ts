/** What a terminal would obey, or be led astray by: control and escape characters, and what turns the reading direction. */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** The signs that Unicode has for the first 32: `␛` stands for the one that begins an escape. */
const PICTURES = 0x2400;

/** A name or a cell's text as it may be shown: nothing in it moves the cursor, colours the screen or begins a line. */
export const printable = (text: string): string =>
  text.replace(OBEYED, (c) => (c < " " ? String.fromCharCode(PICTURES + c.charCodeAt(0)) : "\ufffd"));

/** One line of what is said: the sentence of a refusal, a row of a table. */
export const line = (text: string): string => `${printable(text)}\n`;
