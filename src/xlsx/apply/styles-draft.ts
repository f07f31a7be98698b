import type { CellStyle, RuleLook } from "../../domain/edit-plan";
import { builtInId, customFormats, formatsOfStyles } from "../parts/number-formats";
import { escapeAttribute } from "../xml/encode-text";
import { spliced } from "../xml/splice";
import { attributeOf, type XmlElement } from "../xml/tree";
import { StyleBaseline } from "./style-baseline";
import { StyleList } from "./style-list";
import { borderXml, dxfXml, fillXml, fontXml, seedsOf, withNumberFormat, xfXml } from "./style-xml";

/** Children of `styleSheet`, in the order of the schema. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Numbers of styles that others than the product use, each from the product's first one on. */
export interface StyleUse {
  /** Of cells, rows and columns; and of the looks of rules. */
  readonly cellXfs: ReadonlySet<number>;
  readonly dxfs: ReadonlySet<number>;
}

/** Asks the sheets, which takes a walk through all of them. */
export type AskUse = (from: { readonly cellXfs: number; readonly dxfs: number }) => StyleUse;

/** The styles part: the product's styles stand behind all others, which keep their numbers. */
export class StylesDraft {
  readonly baseline: StyleBaseline;
  private readonly prefix: string;
  private readonly numFmts: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cellStyleXfs: StyleList;
  private readonly cellXfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly formats = new Map<string, number>();
  private readonly formatCodes: readonly string[];
  private readonly custom: ReadonlyMap<number, string>;
  private isReady = false;

  constructor(
    private readonly root: XmlElement,
    private readonly ask: AskUse,
  ) {
    this.prefix = root.name.slice(0, -root.local.length);
    const seeds = seedsOf(this.prefix);
    this.numFmts = new StyleList(root, "numFmts", "numFmt", []);
    this.fonts = new StyleList(root, "fonts", "font", seeds.fonts);
    this.fills = new StyleList(root, "fills", "fill", seeds.fills);
    this.borders = new StyleList(root, "borders", "border", seeds.borders);
    this.cellStyleXfs = new StyleList(root, "cellStyleXfs", "xf", seeds.cellStyleXfs);
    this.cellXfs = new StyleList(root, "cellXfs", "xf", seeds.cellXfs);
    this.dxfs = new StyleList(root, "dxfs", "dxf", []);
    this.formatCodes = formatsOfStyles(root);
    this.custom = customFormats(root);
    this.baseline = new StyleBaseline(root, this.lists);
    if (this.baseline.isKnown && this.grew) this.release();
  }

  private get lists(): readonly StyleList[] {
    const { numFmts, fonts, fills, borders, cellStyleXfs, cellXfs, dxfs } = this;
    return [numFmts, fonts, fills, borders, cellStyleXfs, cellXfs, dxfs];
  }

  /** Some list is longer than it was before the product came. */
  get grew(): boolean {
    return this.lists.some((list) => list.length > this.baseline.of(list));
  }

  /** Takes out what an earlier run added and nobody uses, and keeps free what others refer to in vain. */
  private release(): void {
    this.isReady = true;
    const { baseline } = this;
    const from = { cellXfs: baseline.of(this.cellXfs), dxfs: baseline.of(this.dxfs) };
    const use = this.ask(from);
    this.cellXfs.release(use.cellXfs, from.cellXfs);
    this.dxfs.release(use.dxfs, from.dxfs);
    const xfs = [...this.cellStyleXfs.keptItems, ...this.cellXfs.keptItems];
    for (const [list, attribute] of [
      [this.fonts, "fontId"],
      [this.fills, "fillId"],
      [this.borders, "borderId"],
    ] as const) {
      const own = baseline.of(list);
      list.release(new Set(numbersOf(xfs, attribute).filter((number) => number >= own)), own);
    }
    this.releaseFormats(new Set(numbersOf(xfs, "numFmtId")));
  }

  /** Formats have numbers of their own: those from the end of the list go that no style names. */
  private releaseFormats(used: ReadonlySet<number>): void {
    const start = this.baseline.of(this.numFmts);
    let length = this.numFmts.length;
    for (const format of [...this.numFmts.keptItems].reverse()) {
      if (length <= start || used.has(Number(attributeOf(format, "numFmtId")))) break;
      length--;
    }
    this.numFmts.shorten(length);
  }

  /** Before the first style of ours is added. */
  private makeReady(): void {
    if (!this.isReady) this.release();
    for (const list of this.lists) list.seed();
  }

  /** Number of the cell style (`s`). `quoted` keeps text that begins like a formula from becoming one when edited. */
  cellStyle(style: CellStyle, quoted: boolean): number {
    this.makeReady();
    const { prefix } = this;
    const fontId = this.fonts.add(fontXml(prefix, this.defaultFont(), style));
    const fillId = style.fill === null ? 0 : this.fills.add(fillXml(prefix, style.fill));
    const borderId = style.border === null ? 0 : this.borders.add(borderXml(prefix, style.border));
    const numFmtId = this.formatId(style.numberFormat ?? "General");
    return this.cellXfs.add(xfXml(prefix, { numFmtId, fontId, fillId, borderId, quoted }, style));
  }

  /** The cell's own style with another number format. */
  withFormat(style: number, code: string): number {
    if ((this.formatCodes[style] ?? "General") === code) return style;
    this.makeReady();
    const raw = this.cellXfs.raw(style) || this.cellXfs.raw(0);
    return this.cellXfs.add(withNumberFormat(raw, this.formatId(code)));
  }

  /** Number of a rule's look (`dxfId`). */
  ruleLook = (look: RuleLook): number => {
    if (!this.isReady) this.release();
    return this.dxfs.add(dxfXml(this.prefix, look));
  };

  /** The workbook's own font: that of the style Normal. */
  private defaultFont(): XmlElement | null {
    const normal = this.cellStyleXfs.keptItems[0] ?? this.cellXfs.keptItems[0];
    return this.fonts.keptItems[Number((normal && attributeOf(normal, "fontId")) ?? "0")] ?? null;
  }

  private formatId(code: string): number {
    const id = this.builtIn(code) ?? this.formats.get(code) ?? this.ownFormatId(code);
    this.formats.set(code, id);
    return id;
  }

  /** A file may give a built-in number another code of its own. */
  private builtIn(code: string): number | null {
    const id = builtInId(code);
    return id === null || (this.custom.get(id) ?? code) === code ? id : null;
  }

  /** A new number is one that no style names, not even one whose format is missing. */
  private ownFormatId(code: string): number {
    const kept = this.numFmts.keptItems.map((item) => Number(attributeOf(item, "numFmtId") ?? "0"));
    const known = kept.find((id) => this.custom.get(id) === code);
    if (known !== undefined) return known;
    const named = numbersOf([...this.cellStyleXfs.keptItems, ...this.cellXfs.keptItems], "numFmtId");
    const id =
      [...kept, ...named, ...this.formats.values()].reduce((most, used) => Math.max(most, used), 163) + 1;
    this.numFmts.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The part afterwards. `isOurs` tells whether anything of the product's is left that uses it. */
  chunks(isOurs: boolean): readonly Uint8Array[] {
    if (!isOurs && !this.grew) for (const list of this.lists) list.shorten(this.baseline.original(list.name));
    const splices = this.lists.flatMap((list) =>
      list.splices(this.prefix, this.placeOf(list.name), this.baseline.before(list.name)),
    );
    return spliced(this.root.bytes, [...splices, ...this.baseline.splices(isOurs && this.grew)]);
  }

  /** Where a list that is not there yet belongs. */
  private placeOf(name: string): number {
    const before = ORDER.slice(0, ORDER.indexOf(name));
    const last = this.root.children.filter(({ local }) => before.includes(local)).at(-1);
    return last?.end ?? this.root.openEnd;
  }
}

const numbersOf = (elements: readonly XmlElement[], attribute: string): readonly number[] =>
  elements.map((element) => Number(attributeOf(element, attribute) ?? "0") || 0);
