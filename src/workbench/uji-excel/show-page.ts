import type { UJI_WORDS } from "../../text/uji-words";
import type { Said } from "../../text/words";
import type { Row } from "./answers";

export interface Page {
  /** Says in one line what is under way, or what came of it. */
  say(sentence: string): void;
  /** Calls back at each click on the button, and lets it be clicked. */
  onStart(start: () => void): void;
  /** `text` is what the copy button puts on the clipboard. */
  showAnswers(rows: readonly Row[], text: string): void;
}

/** The page's few elements. */
export function showPage(root: HTMLElement, words: Said<typeof UJI_WORDS>): Page {
  const start = element("button", words.start);
  start.disabled = true;
  const copy = element("button", words.copy);
  copy.hidden = true;
  const status = element("p", "");
  status.setAttribute("role", "status");
  const back = element("a", words.back);
  back.href = "index.html";
  const buttons = element("div", "");
  buttons.className = "buttons";
  buttons.append(start, copy);
  const answers = element("div", "");
  root.append(element("h1", words.title), element("p", words.body), buttons, status, answers, back);
  return {
    say: (sentence) => void (status.textContent = sentence),
    onStart: (begin) => {
      start.disabled = false;
      start.addEventListener("click", begin);
    },
    showAnswers: (rows, text) => {
      answers.replaceChildren(tableOf(rows, words));
      copy.hidden = false;
      copy.onclick = () => void copied(text, answers).then((done) => (status.textContent = words[done]));
    },
  };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Where the web view keeps the clipboard to itself, the text is selected to be copied by hand. */
async function copied(text: string, place: HTMLElement): Promise<"copied" | "selected"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    const field = element("textarea", text);
    field.rows = 8;
    field.style.width = "100%";
    place.prepend(field);
    field.select();
    return "selected";
  }
}

function tableOf(rows: readonly Row[], words: Said<typeof UJI_WORDS>): HTMLTableElement {
  const table = element("table", "");
  table.append(element("caption", words.caption));
  const head = table.createTHead().insertRow();
  for (const heading of [words.question, words.answer, words.assumed]) {
    const cell = element("th", heading);
    cell.scope = "col";
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { question, found, assumed, differs } of rows) {
    const line = body.insertRow();
    if (differs) line.dataset["differs"] = "";
    const first = element("th", question);
    first.scope = "row";
    line.append(first, element("td", differs ? `${found} ≠` : found), element("td", assumed));
  }
  return table;
}
