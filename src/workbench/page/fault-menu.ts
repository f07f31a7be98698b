import type { LocalHost } from "../host/local-host";
import "./fault-menu.css";
import { FAULT_CHOICES, type FaultChoice } from "./workbench-faults";

/** The switch by which a tester makes things go wrong; out of the way until it is opened. */
export class FaultMenu {
  readonly #button = element("button", {
    type: "button",
    id: "fault-button",
    "aria-haspopup": "menu",
    "aria-expanded": "false",
  });
  readonly #menu = element("div", { role: "menu", id: "fault-menu", "aria-label": "Gangguan", hidden: "" });
  #host: LocalHost | null = null;
  #lift: (() => void) | null = null;

  constructor(place: HTMLElement) {
    place.classList.add("fault-place");
    this.#menu.append(this.#item(null), ...FAULT_CHOICES.map((choice) => this.#item(choice)));
    place.append(this.#button, this.#menu);
    this.#button.addEventListener("click", () => this.#open(this.#menu.hidden === true));
    this.#menu.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("pointerdown", ({ target }) => {
      if (!(target instanceof Node && place.contains(target))) this.#open(false);
    });
    this.#show(null);
  }

  /** A new workbook begins without a fault. */
  join(host: LocalHost): void {
    this.#host = host;
    this.#lift = null;
    this.#show(null);
  }

  #item(choice: FaultChoice | null): HTMLElement {
    const item = element("button", { type: "button", role: "menuitemradio", "data-fault": choice?.id ?? "" });
    item.textContent = choice?.label ?? "Tanpa gangguan";
    item.addEventListener("click", () => {
      this.#choose(choice);
      this.#open(false);
      this.#button.focus();
    });
    return item;
  }

  #choose(choice: FaultChoice | null): void {
    this.#lift?.();
    this.#lift = choice && this.#host ? this.#host.fault(choice.fault(this.#host.book)) : null;
    this.#show(choice);
  }

  #show(choice: FaultChoice | null): void {
    this.#button.textContent = choice ? `Gangguan: ${choice.label}` : "Gangguan";
    this.#button.toggleAttribute("data-on", choice !== null);
    for (const item of this.#menu.children) {
      item.setAttribute("aria-checked", String(item.getAttribute("data-fault") === (choice?.id ?? "")));
    }
  }

  #open(open: boolean): void {
    this.#menu.hidden = !open;
    this.#button.setAttribute("aria-expanded", String(open));
    if (open) this.#menu.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
  }

  #key(event: KeyboardEvent): void {
    const items = [...this.#menu.children] as HTMLElement[];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    }
    if (event.key === "Escape") {
      this.#open(false);
      this.#button.focus();
    }
  }
}

function element(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
