import type { PrintState, Sheet } from "../book/book";
import { HeaderFooterGroup } from "./headers-footers";
import { HostObject } from "./host-object";
import { Place } from "./place";
import { addressOf, parseAddress } from "./rects";
import type { Session } from "./session";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Print set-up. It is kept and given back; nothing is printed here. */
export class PageLayout extends HostObject {
  readonly typeName = "PageLayout";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return [...MARGINS.map(memberOfMargin), "Orientation", "PaperSize", "Zoom"];
  }

  #print(): PrintState {
    return this.sheet.props().print;
  }
  #change(part: Partial<PrintState>): null {
    this.session.guard.content(this.sheet, "PageLayout");
    this.sheet.setProps({ print: { ...this.#print(), ...part } });
    return null;
  }

  get Orientation(): PrintState["orientation"] {
    return this.#print().orientation;
  }
  set Orientation(orientation: PrintState["orientation"]) {
    this.#change({ orientation });
  }
  get PaperSize(): string {
    return this.#print().paperSize;
  }
  set PaperSize(paperSize: string) {
    if (this.#isKept("paperAfterFit", this.#print().zoom.horizontalFitToPages !== undefined))
      this.#change({ paperSize });
  }
  get Zoom(): PrintState["zoom"] {
    return this.#print().zoom;
  }
  set Zoom(zoom: PrintState["zoom"]) {
    if (this.#isKept("fitToWidth", true)) this.#change({ zoom });
  }
  /** Where Excel loses what is set, it keeps it the second time. */
  #isKept(what: "fitToWidth" | "paperAfterFit", isAtRisk: boolean): boolean {
    const { assumed, lostOnce } = this.session;
    const key = `${this.sheet.id} ${what}`;
    if (assumed[what] === "kept" || !isAtRisk || lostOnce.has(key)) return true;
    lostOnce.add(key);
    return false;
  }
  #margin(side: (typeof MARGINS)[number]): number {
    return this.#print().margins[side] ?? 0;
  }
  #setMargin(side: (typeof MARGINS)[number], points: number): void {
    this.#change({ margins: { ...this.#print().margins, [side]: points } });
  }
  get LeftMargin(): number {
    return this.#margin("left");
  }
  set LeftMargin(points: number) {
    this.#setMargin("left", points);
  }
  get RightMargin(): number {
    return this.#margin("right");
  }
  set RightMargin(points: number) {
    this.#setMargin("right", points);
  }
  get TopMargin(): number {
    return this.#margin("top");
  }
  set TopMargin(points: number) {
    this.#setMargin("top", points);
  }
  get BottomMargin(): number {
    return this.#margin("bottom");
  }
  set BottomMargin(points: number) {
    this.#setMargin("bottom", points);
  }
  get HeaderMargin(): number {
    return this.#margin("header");
  }
  set HeaderMargin(points: number) {
    this.#setMargin("header", points);
  }
  get FooterMargin(): number {
    return this.#margin("footer");
  }
  set FooterMargin(points: number) {
    this.#setMargin("footer", points);
  }

  get HeadersFooters(): HostObject {
    return new HeaderFooterGroup(
      () => this.#print().headersFooters,
      (headersFooters) => this.#change({ headersFooters }),
    );
  }

  SetPrintArea(area: unknown): null {
    return this.#change({ area: dollars(area) });
  }
  SetPrintTitleRows(rows: unknown): null {
    return this.#change({ titleRows: dollars(rows) });
  }
}

const memberOfMargin = (side: string): string => `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;

/** `$1:$4` of a range or an address. */
const dollars = (range: unknown): string => {
  const [rect] = range instanceof Place ? range.rects : [parseAddress(String(range), "PageLayout")];
  return rect ? addressOf(rect).replace(/[A-Z]+|\d+/g, "$$$&") : "";
};
