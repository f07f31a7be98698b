import { officeReady } from "../../excel/office-ready";
import { aboutExcel } from "../../excel/uji/about-excel";
import { askExcel, freeTitle } from "../../excel/uji/probe";
import { PROBES } from "../../excel/uji/probes";
import { UJI_WORDS } from "../../text/uji-words";
import { inBahasa } from "../../text/words";
import { ASSUMED } from "../host/assumptions";
import { asText, asRows, QUESTIONS, type Answered } from "./answers";
import { showPage, type Page } from "./show-page";

/** How long a web view on a slow line may take to load the rest of office.js. */
const PATIENCE = 30_000;

const bahasa = /^en\b/i.test(navigator.language) ? "en" : "id";
const words = inBahasa(UJI_WORDS, bahasa);

/** The page Uji Excel: asks this Excel what the file of assumptions takes it to answer, one question after the other. */
async function start(): Promise<void> {
  document.documentElement.lang = bahasa;
  const page = showPage(document.getElementById("uji") ?? document.body, words);
  if ((await officeReady(PATIENCE)) !== "excel") return page.say(words.noExcel);
  page.onStart(() => void run(page));
}

async function run(page: Page): Promise<void> {
  const title = await freeTitle("Uji Excel");
  if (title === null) return page.say(words.noAnswer);
  const answers: Answered[] = [];
  for (const id of QUESTIONS) {
    page.say(words.asking(answers.length + 1, QUESTIONS.length));
    answers.push({ id, assumed: ASSUMED[id], found: await askExcel(PROBES[id], title) });
  }
  const about = aboutExcel();
  page.showAnswers(asRows(answers, bahasa), asText(about, answers));
  const differ = answers.filter(({ assumed, found }) => assumed !== found).length;
  page.say(words.done(answers.length, differ));
}

void start();
