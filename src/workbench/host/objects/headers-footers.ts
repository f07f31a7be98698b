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
    return [];
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
    return ["CenterFooter"];
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
}
