import { Collection, HostObject } from "./host-object";
import { refuse } from "./refusal";
import type { Session } from "./session";

/** Settings that an add-in keeps in the workbook. */
export class SettingCollection extends Collection<Setting> {
  readonly typeName = "SettingCollection";
  readonly kept = new Map<string, unknown>();

  constructor(readonly session: Session) {
    super();
  }
  list(): readonly Setting[] {
    return [...this.kept.keys()].map((key) => new Setting(this, key));
  }
  protected isCalled(item: Setting, key: string): boolean {
    return item.Key.toLowerCase() === key;
  }
  Add(key: string, value: unknown): Setting {
    this.session.guard.workbook("SettingCollection.add");
    this.kept.set(key, value);
    return new Setting(this, key);
  }
}

class Setting extends HostObject {
  readonly typeName = "Setting";

  constructor(
    readonly owner: SettingCollection,
    readonly Key: string,
  ) {
    super();
  }
  override scalars(): readonly string[] {
    return ["Key", "Value"];
  }
  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.Key };
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.owner.kept.get(this.Key) ?? null;
  }
  set Value(value: unknown) {
    this.owner.session.guard.workbook("Setting.value");
    this.owner.kept.set(this.Key, value);
  }
  Delete(): null {
    if (!this.owner.kept.delete(this.Key)) throw refuse("itemNotFound", "Setting.delete");
    return null;
  }
}
