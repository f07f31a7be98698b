import { MAX_COLUMN, MAX_ROW } from "../../domain/address";
import { damaged, unsupported } from "../refusal";
import { encode } from "../xml/encode-text";
import { digitsAt, TagReader } from "../xml/tag-reader";
import {
  BANG,
  endOfDeclaration,
  endOfElement,
  endOfName,
  endOfTag,
  GT,
  LT,
  QUESTION,
  SLASH,
} from "../xml/scanner";

const ROW = encode("row");
const CELL = encode("c");
const VALUE = encode("v");
const FORMULA = encode("f");
const INLINE = encode("is");
const HIDDEN = encode("hidden");

/**
 * Walks over the rows and cells of a sheet's data, each byte once, without making anything of them: the present
 * cell's place, style and the positions of its parts are fields. `-1` is an absent part.
 */
export class SheetCells {
  row = 0;
  column = 0;
  /** Of the present row: first byte, behind its opening tag, and whether it has no content. */
  rowStart = 0;
  rowOpenEnd = 0;
  rowIsEmpty = false;
  /** By hand or by a filter. */
  rowIsHidden = false;
  /** Of the present cell. */
  start = 0;
  openEnd = 0;
  end = 0;
  style = 0;
  /** `t`: first and second byte as one number; 0 without. `s` 115, `str` needs the second; see cell-value. */
  type = 0;
  valueStart = -1;
  valueEnd = -1;
  inlineStart = -1;
  inlineEnd = -1;
  /** The `<f …>` tag, and its text. */
  formulaTag = -1;
  formulaStart = -1;
  formulaEnd = -1;
  position: number;
  private readonly tag: TagReader;

  /** `prefix` is that of `sheetData`, with its colon; its rows and cells must have the same. */
  constructor(
    readonly bytes: Uint8Array,
    start: number,
    private readonly prefix: Uint8Array,
  ) {
    this.position = start;
    this.tag = new TagReader(bytes);
  }

  /** Goes to the next row; false at the end of the sheet's data, where `position` then stands. */
  nextRow(): boolean {
    while (this.toTag()) {
      const name = this.position + 1 + this.prefix.length;
      if (this.isWord(name, ROW)) {
        this.openRow(name + 3);
        return true;
      }
      this.skipElement();
    }
    return false;
  }

  /** Goes to the next cell of the present row; false at its end. */
  nextCell(): boolean {
    if (this.rowIsEmpty) return false;
    while (this.toTag()) {
      const name = this.position + 1 + this.prefix.length;
      if (this.isWord(name, CELL)) {
        this.openCell(name + 1);
        return true;
      }
      this.skipElement();
    }
    this.close(114);
    return false;
  }

  /** Goes behind a closing tag, whose name begins with `letter`. */
  private close(letter: number): void {
    if (this.bytes[this.position + 2 + this.prefix.length] !== letter) throw damaged("xml");
    this.position = endOfTag(this.bytes, this.position + 1, this.bytes.length) + 1;
  }

  /** The present cell holds a value, a formula or a text. */
  get hasContent(): boolean {
    return this.valueStart >= 0 || this.formulaTag >= 0 || this.inlineStart >= 0;
  }

  /** To the next opening tag; false at a closing one. */
  private toTag(): boolean {
    const { bytes } = this;
    for (;;) {
      let at = this.position;
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at >= bytes.length) throw damaged("xml");
      this.position = at;
      const after = bytes[at + 1];
      if (after === SLASH) return false;
      if (after !== BANG && after !== QUESTION) return true;
      this.position = endOfDeclaration(bytes, at, bytes.length);
    }
  }

  /** Whether the tag at `position` has the prefix and, from `at`, exactly this name. */
  private isWord(at: number, word: Uint8Array): boolean {
    const { bytes, prefix } = this;
    for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
    for (let i = 0; i < prefix.length; i++) if (bytes[this.position + 1 + i] !== prefix[i]) return false;
    const after = bytes[at + word.length] as number;
    return after <= 32 || after === GT || after === SLASH;
  }

  /** An element that is neither row nor cell (`extLst`); a row under another prefix would be lost in silence. */
  private skipElement(): void {
    const name = this.position + 1;
    if (isRowOrCell(this.bytes, name, endOfName(this.bytes, name, this.bytes.length)))
      throw unsupported("namespaces");
    this.position = endOfElement(this.bytes, this.position);
  }

  private openRow(nameEnd: number): void {
    const { bytes, tag } = this;
    this.rowStart = this.position;
    this.row++;
    this.column = 0;
    this.rowIsHidden = false;
    for (let at = tag.next(nameEnd); at > 0; at = tag.next(at)) {
      if (tag.isNamed(114)) this.row = digitsAt(bytes, tag.valueStart, at - 1);
      else if (tag.isCalled(HIDDEN)) this.rowIsHidden = tag.isYes;
    }
    if (this.row < 1 || this.row > MAX_ROW) throw damaged("parts");
    this.rowIsEmpty = bytes[this.tag.close - 1] === SLASH;
    this.position = this.rowOpenEnd = this.tag.close + 1;
  }

  private openCell(nameEnd: number): void {
    this.start = this.position;
    this.column++;
    this.style = 0;
    this.type = 0;
    this.valueStart = this.inlineStart = this.formulaTag = this.formulaStart = -1;
    const { tag } = this;
    for (let at = tag.next(nameEnd); at > 0; at = tag.next(at))
      if (tag.length === 1) this.cellAttribute(at - 1);
    if (this.column < 1 || this.column > MAX_COLUMN) throw damaged("parts");
    this.position = this.openEnd = this.tag.close + 1;
    if (this.bytes[this.tag.close - 1] !== SLASH) this.content();
    this.end = this.position;
  }

  private cellAttribute(valueEnd: number): void {
    const { bytes } = this;
    const { start, valueStart } = this.tag;
    const name = bytes[start];
    if (name === 114) this.place(valueStart, valueEnd);
    else if (name === 115) this.style = valueEnd > valueStart ? digitsAt(bytes, valueStart, valueEnd) : 0;
    else if (name === 116) this.type = ((bytes[valueStart] as number) << 8) | (valueEnd - valueStart);
  }

  /** `AB12`. The row in it is that of the row, else the sheet is broken. */
  private place(start: number, end: number): void {
    const { bytes } = this;
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (column === 0 || column > MAX_COLUMN || digitsAt(bytes, at, end) !== this.row) throw damaged("parts");
    this.column = column;
  }

  /** What stands between `<c …>` and `</c>`: `f`, `v`, `is`, in any order. */
  private content(): void {
    while (this.toTag()) {
      const name = this.position + 1 + this.prefix.length;
      if (this.isWord(name, VALUE)) this.value(name + 1);
      else if (this.isWord(name, FORMULA)) this.formula(name + 1);
      else if (this.isWord(name, INLINE)) this.inline(name + 2);
      else this.skipElement();
    }
    this.close(99);
  }

  private value(nameEnd: number): void {
    const open = endOfTag(this.bytes, nameEnd, this.bytes.length);
    if (this.bytes[open - 1] === SLASH) this.position = open + 1;
    else {
      this.valueStart = open + 1;
      this.valueEnd = this.toClosing(open + 1);
    }
  }

  private formula(nameEnd: number): void {
    this.formulaTag = this.position;
    const open = endOfTag(this.bytes, nameEnd, this.bytes.length);
    this.formulaStart = this.formulaEnd = open + 1;
    if (this.bytes[open - 1] === SLASH) this.position = open + 1;
    else this.formulaEnd = this.toClosing(open + 1);
  }

  /** An inline text has elements of its own. */
  private inline(nameEnd: number): void {
    const open = endOfTag(this.bytes, nameEnd, this.bytes.length);
    this.inlineStart = this.inlineEnd = open + 1;
    if (this.bytes[open - 1] === SLASH) {
      this.position = open + 1;
      return;
    }
    this.inlineStart = this.position;
    this.position = this.inlineEnd = endOfElement(this.bytes, this.position);
  }

  /** Goes behind the closing tag of an element that holds text only; gives the end of the text. */
  private toClosing(from: number): number {
    this.position = from;
    if (this.toTag()) throw damaged("xml");
    const textEnd = this.position;
    this.position = endOfTag(this.bytes, textEnd + 1, this.bytes.length) + 1;
    return textEnd;
  }
}

const isRowOrCell = (bytes: Uint8Array, start: number, end: number): boolean =>
  /^(.*:)?(row|c|v|f|is)$/.test(String.fromCharCode(...bytes.subarray(start, end)));
