import type { CellStyle, RuleLook } from "../../domain/edit-plan";
import { builtInId, customFormats, formatsOfStyles } from "../parts/number-formats";
import { escapeAttribute } from "../xml/encode-text";
import { spliced } from "../xml/splice";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../xml/tree";
import { StyleBaseline } from "./style-baseline";
import { StyleList } from "./style-list";
import { borderXml, dxfXml, fillXml, fontXml, withNumberFormat, xfXml } from "./style-xml";

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

/** Numbers of styles that others than the product use, from the product's first one on. */
export interface StyleUse {
  /** Highest number of a cell style, and of a rule's look; -1 for none. */
  readonly cellXfs: number;
  readonly dxfs: number;
}

/** The styles part: the product's styles stand behind all others, which keep their numbers. */
export class StylesDraft {
  readonly baseline: StyleBaseline;
  private readonly prefix: string;
  private readonly numFmts: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cellXfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly formats: Map<string, number>;
  private readonly formatCodes: readonly string[];

  constructor(private readonly root: XmlElement) {
    this.prefix = root.name.slice(0, -root.local.length);
    this.numFmts = new StyleList(root, "numFmts", "numFmt");
    this.fonts = new StyleList(root, "fonts", "font");
    this.fills = new StyleList(root, "fills", "fill");
    this.borders = new StyleList(root, "borders", "border");
    this.cellXfs = new StyleList(root, "cellXfs", "xf");
    this.dxfs = new StyleList(root, "dxfs", "dxf");
    this.formatCodes = formatsOfStyles(root);
    this.baseline = new StyleBaseline(root, this.lists);
    this.formats = new Map();
  }

  private get lists(): readonly StyleList[] {
    return [this.numFmts, this.fonts, this.fills, this.borders, this.cellXfs, this.dxfs];
  }

  /** Some list is longer than it was before the product came. */
  get grew(): boolean {
    return this.lists.some(({ name, length }) => length > this.baseline.of(name));
  }

  /** An earlier run has left styles that are known to be the product's. */
  get hasOwn(): boolean {
    return this.baseline.isKnown && this.grew;
  }

  /** Takes out what the product added and nobody uses. */
  cut(use: StyleUse): void {
    const { baseline } = this;
    this.cellXfs.cut(Math.max(baseline.of("cellXfs"), use.cellXfs + 1), baseline.of("cellXfs"));
    this.dxfs.cut(Math.max(baseline.of("dxfs"), use.dxfs + 1), baseline.of("dxfs"));
    const base = childOf(this.root, "cellStyleXfs");
    const xfs = [...(base ? childrenOf(base, "xf") : []), ...this.cellXfs.keptItems];
    const highest = (attribute: string): number =>
      xfs.reduce((most, xf) => Math.max(most, Number(attributeOf(xf, attribute) ?? "-1")), -1);
    this.fonts.cut(Math.max(baseline.of("fonts"), highest("fontId") + 1), baseline.of("fonts"));
    this.fills.cut(Math.max(baseline.of("fills"), highest("fillId") + 1), baseline.of("fills"));
    this.borders.cut(Math.max(baseline.of("borders"), highest("borderId") + 1), baseline.of("borders"));
    this.cutFormats(new Set(xfs.map((xf) => attributeOf(xf, "numFmtId"))));
  }

  private cutFormats(used: ReadonlySet<string | null>): void {
    const start = this.baseline.of("numFmts");
    let length = this.numFmts.length;
    for (const format of [...this.numFmts.keptItems].reverse()) {
      if (length <= start || used.has(attributeOf(format, "numFmtId"))) break;
      length--;
    }
    this.numFmts.cut(length, start);
  }

  /** Number of the cell style (`s`). `quoted` keeps text that begins like a formula from becoming one when edited. */
  cellStyle(style: CellStyle, quoted: boolean): number {
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
    const raw =
      this.cellXfs.raw(style) ||
      `<${this.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    return this.cellXfs.add(withNumberFormat(raw, this.formatId(code)));
  }

  /** Number of a rule's look (`dxfId`). */
  ruleLook = (look: RuleLook): number => this.dxfs.add(dxfXml(this.prefix, look));

  /** The workbook's own font: that of the style Normal. */
  private defaultFont(): XmlElement | null {
    const base = childOf(this.root, "cellStyleXfs");
    const normal = (base ? childrenOf(base, "xf") : [])[0] ?? this.cellXfs.keptItems[0];
    return this.fonts.keptItems[Number((normal && attributeOf(normal, "fontId")) ?? "0")] ?? null;
  }

  private formatId(code: string): number {
    const id = builtInId(code) ?? this.formats.get(code) ?? this.ownFormatId(code);
    this.formats.set(code, id);
    return id;
  }

  private ownFormatId(code: string): number {
    const kept = this.numFmts.keptItems.map((item) => Number(attributeOf(item, "numFmtId") ?? "0"));
    const custom = customFormats(this.root);
    const known = kept.find((id) => custom.get(id) === code);
    if (known !== undefined) return known;
    const id = [...kept, ...this.formats.values()].reduce((most, used) => Math.max(most, used), 163) + 1;
    this.numFmts.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** The part afterwards. `isOurs` tells whether anything of the product's is left that uses it. */
  chunks(isOurs: boolean): readonly Uint8Array[] {
    const splices = this.lists.flatMap((list) =>
      list.splices(this.prefix, this.placeOf(list.name), this.baseline.wasAbsent(list.name)),
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
