import { rectsMeet } from "../../../domain/address";
import type { Sheet } from "../book/book";
import { NO_LOOK, type Rule } from "../book/rule";
import { ConditionalFormat } from "./conditional-format";
import { Collection } from "./host-object";
import { refuse } from "./refusal";
import type { Cells } from "./session";

/** Types that can be made here; a workbook may hold others. */
const MADE = ["Custom", "CellValue"];

/** The rules that meet a range. Whether new ones come first is assumed. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(readonly place: Cells) {
    super();
  }

  list(): readonly ConditionalFormat[] {
    const { guard } = this.place.session;
    if (guard.unreadableRules.has(this.place.sheet.props().title))
      throw refuse("general", "ConditionalFormatCollection");
    return meetingRules(this.place).map(
      (rule) => new ConditionalFormat(this.place.session, this.place.sheet, rule.id),
    );
  }

  protected isCalled(item: ConditionalFormat, key: string): boolean {
    return item.Id.toLowerCase() === key;
  }

  Add(type: unknown): ConditionalFormat {
    const { session, sheet, rects } = this.place;
    session.guard.content(sheet, "ConditionalFormatCollection.add");
    if (!MADE.includes(String(type)))
      throw refuse("apiNotFound", `ConditionalFormatCollection.add(${String(type)})`);
    const rule: Rule = {
      id: session.newId(),
      type: String(type),
      rects,
      stopIfTrue: false,
      formula: "",
      cellValue: null,
      look: NO_LOOK,
    };
    sheet.setRules(session.assumed.newRule === "first" ? [rule, ...sheet.rules()] : [...sheet.rules(), rule]);
    session.added.push({ sheet, id: rule.id });
    return new ConditionalFormat(session, sheet, rule.id);
  }

  ClearAll(): null {
    const { session, sheet } = this.place;
    session.guard.content(sheet, "ConditionalFormatCollection.clearAll");
    const gone = new Set(meetingRules(this.place).map(({ id }) => id));
    if (gone.size > 0) keepRules(sheet, (rule) => !gone.has(rule.id));
    return null;
  }
}

const meetingRules = (place: Cells): readonly Rule[] =>
  place.sheet
    .rules()
    .filter((rule) => rule.rects.some((rect) => place.rects.some((own) => rectsMeet(own, rect))));

export const keepRules = (sheet: Sheet, keep: (rule: Rule) => boolean): void =>
  sheet.setRules(sheet.rules().filter(keep));
