import { HostObject } from "./host-object";

type Texts = Readonly<Record<string, string>>;

/** Headers and footers: only those for all pages can be set here. */
export class HeaderFooterGroup extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(
    readonly read: () => Texts,
    readonly write: (texts: Texts) => void,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["State"];
  }
  get State(): string {
    return "Default";
  }
  get DefaultForAllPages(): HostObject {
    return new HeaderFooter(this.read, this.write);
  }
}

class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(
    readonly read: () => Texts,
    readonly write: (texts: Texts) => void,
  ) {
    super();
  }

  override scalars(): readonly string[] {
    return ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"];
  }
  #get(part: string): string {
    return this.read()[part] ?? "";
  }
  #set(part: string, text: string): void {
    this.write({ ...this.read(), [part]: text });
  }
  get CenterFooter(): string {
    return this.#get("centerFooter");
  }
  set CenterFooter(text: string) {
    this.#set("centerFooter", text);
  }
  get CenterHeader(): string {
    return this.#get("centerHeader");
  }
  set CenterHeader(text: string) {
    this.#set("centerHeader", text);
  }
  get LeftFooter(): string {
    return this.#get("leftFooter");
  }
  set LeftFooter(text: string) {
    this.#set("leftFooter", text);
  }
  get LeftHeader(): string {
    return this.#get("leftHeader");
  }
  set LeftHeader(text: string) {
    this.#set("leftHeader", text);
  }
  get RightFooter(): string {
    return this.#get("rightFooter");
  }
  set RightFooter(text: string) {
    this.#set("rightFooter", text);
  }
  get RightHeader(): string {
    return this.#get("rightHeader");
  }
  set RightHeader(text: string) {
    this.#set("rightHeader", text);
  }
}
