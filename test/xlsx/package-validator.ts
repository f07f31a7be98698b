import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { SECTION_ORDER } from "../../src/xlsx/sheet/section-order";

/**
 * Excel's known reasons to "repair" a file, as far as they can be seen without Excel. Reads the package with other
 * libraries than the product does. Gives what is wrong, one line each; nothing for a good package.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const checks = new Checks(files);
  checks.run();
  return checks.faults;
}

const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
const STYLES_ORDER = [
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
const COUNTED: Readonly<Record<string, string>> = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
  mergeCells: "mergeCell",
};

const children = (element: Element | null | undefined): Element[] =>
  element
    ? (Array.from(element.childNodes).filter((node) => node.nodeType === 1) as unknown as Element[])
    : [];
const child = (element: Element | null | undefined, name: string): Element | undefined =>
  children(element).find(({ localName }) => localName === name);
const all = (element: Element | null | undefined, name: string): Element[] =>
  element ? Array.from(element.getElementsByTagNameNS("*", name)) : [];

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string | null;
}

class Checks {
  readonly faults: string[] = [];
  private readonly trees = new Map<string, Element>();

  constructor(private readonly files: Record<string, Uint8Array>) {}

  run(): void {
    this.parseAll();
    this.checkTypes();
    this.checkRelations();
    const workbook = this.relations("").find(({ kind }) => kind === "officeDocument")?.target;
    if (!workbook) return this.fault("no workbook");
    this.checkWorkbook(workbook);
  }

  private fault(text: string): void {
    this.faults.push(text);
  }

  private parseAll(): void {
    for (const [name, bytes] of Object.entries(this.files)) {
      if (!/\.(xml|rels|vml)$/i.test(name)) continue;
      const problems: string[] = [];
      const parser = new DOMParser({
        onError: (level, message) => {
          if (level !== "warning") problems.push(message);
        },
      });
      try {
        const root = parser.parseFromString(
          strFromU8(bytes).replace(/^\ufeff/, ""),
          "text/xml",
        ).documentElement;
        if (root) this.trees.set(name, root);
      } catch (thrown) {
        problems.push(String(thrown));
      }
      if (problems.length > 0 && !name.endsWith(".vml")) this.fault(`${name}: ${problems[0]}`);
    }
  }

  private tree = (name: string): Element | undefined => this.trees.get(name);

  private checkTypes(): void {
    const types = this.tree("[Content_Types].xml");
    const parts = new Set(Object.keys(this.files).map((name) => name.toLowerCase()));
    const overrides = children(types)
      .filter(({ localName }) => localName === "Override")
      .map((e) => (e.getAttribute("PartName") ?? "").slice(1).toLowerCase());
    const defaults = children(types)
      .filter(({ localName }) => localName === "Default")
      .map((e) => (e.getAttribute("Extension") ?? "").toLowerCase());
    for (const name of overrides)
      if (!parts.has(name)) this.fault(`content type of a part that is not there: ${name}`);
    this.unique("content type", overrides);
    this.unique("default type", defaults);
    for (const name of parts) {
      const extension = name.slice(name.lastIndexOf(".") + 1);
      if (
        name !== "[content_types].xml" &&
        !name.endsWith("/") &&
        !overrides.includes(name) &&
        !defaults.includes(extension)
      )
        this.fault(`no content type: ${name}`);
    }
  }

  private unique(what: string, values: readonly string[]): void {
    for (const value of values.filter((own, i) => values.indexOf(own) !== i))
      this.fault(`twice: ${what} ${value}`);
  }

  private relations(part: string): readonly Relation[] {
    const slash = part.lastIndexOf("/");
    const root = this.tree(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
    return children(root).map((element) => {
      const target = decodeURI(element.getAttribute("Target") ?? "");
      const external = element.getAttribute("TargetMode") === "External";
      const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
      for (const step of target.split("/"))
        if (step === "..") steps.pop();
        else if (step !== "" && step !== ".") steps.push(step);
      const kind = (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "";
      return { id: element.getAttribute("Id") ?? "", kind, target: external ? null : steps.join("/") };
    });
  }

  private checkRelations(): void {
    for (const name of Object.keys(this.files)) {
      const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
      if (!match) continue;
      const source = `${match[1]}${match[2]}`;
      if (source !== "" && !this.files[source])
        this.fault(`relationships of a part that is not there: ${source}`);
      const relations = this.relations(source);
      this.unique(
        `relationship of ${source}`,
        relations.map(({ id }) => id),
      );
      for (const { target, id } of relations) {
        if (target !== null && !this.files[target] && !target.startsWith("#"))
          this.fault(`${source} ${id} points at nothing: ${target}`);
      }
    }
  }

  private order(what: string, root: Element | undefined, order: readonly string[]): void {
    let last = -1;
    for (const { localName } of children(root)) {
      const rank = order.indexOf(localName ?? "");
      if (rank < 0) continue;
      if (rank < last) this.fault(`${what}: ${localName} stands too late`);
      if (rank === last && localName !== "conditionalFormatting" && localName !== "cols")
        this.fault(`${what}: ${localName} twice`);
      last = rank;
    }
  }

  private counts(what: string, root: Element | undefined): void {
    for (const list of children(root)) {
      const item = COUNTED[list.localName ?? ""];
      const count = list.getAttribute("count");
      if (
        item &&
        count !== null &&
        Number(count) !== children(list).filter(({ localName }) => localName === item).length
      )
        this.fault(`${what}: count of ${list.localName}`);
    }
  }

  private checkWorkbook(part: string): void {
    const root = this.tree(part);
    this.order(part, root, WORKBOOK_ORDER);
    const sheets = children(child(root, "sheets"));
    this.unique(
      "sheet name",
      sheets.map((sheet) => (sheet.getAttribute("name") ?? "").toLowerCase()),
    );
    this.unique(
      "sheetId",
      sheets.map((sheet) => sheet.getAttribute("sheetId") ?? ""),
    );
    const ids = sheets.map(
      (sheet) =>
        sheet.getAttribute("r:id") ??
        Array.from(sheet.attributes).find(({ localName }) => localName === "id")?.value ??
        "",
    );
    this.unique("r:id of sheets", ids);
    for (const sheet of sheets)
      if ((sheet.getAttribute("name") ?? "").length > 31) this.fault("sheet name too long");
    this.checkNames(root, sheets.length);
    this.checkViews(root, sheets);
    const relations = this.relations(part);
    const styles = relations.find(({ kind }) => kind === "styles")?.target ?? null;
    const limits = this.checkStyles(styles);
    const formulas = new Map<string, ReadonlySet<string>>();
    sheets.forEach((sheet, i) => {
      const relation = relations.find(({ id }) => id === ids[i]);
      if (!relation?.target) return this.fault(`sheet without a part: ${sheet.getAttribute("name")}`);
      if (relation.kind === "worksheet")
        formulas.set(sheet.getAttribute("sheetId") ?? "", this.checkSheet(relation.target, limits));
    });
    this.checkChain(relations.find(({ kind }) => kind === "calcChain")?.target ?? null, formulas);
  }

  private checkNames(root: Element | undefined, sheets: number): void {
    const names = children(child(root, "definedNames"));
    if (child(root, "definedNames") && names.length === 0) this.fault("empty definedNames");
    this.unique(
      "name",
      names.map(
        (name) => `${(name.getAttribute("name") ?? "").toLowerCase()} @${name.getAttribute("localSheetId")}`,
      ),
    );
    for (const name of names) {
      const local = name.getAttribute("localSheetId");
      if (local !== null && !(Number(local) < sheets))
        this.fault(`name of a sheet that is not there: ${name.getAttribute("name")}`);
    }
  }

  private checkViews(root: Element | undefined, sheets: readonly Element[]): void {
    for (const view of children(child(root, "bookViews"))) {
      const active = Number(view.getAttribute("activeTab") ?? "0");
      if (!(active < sheets.length)) this.fault("active tab that is not there");
      if (!(Number(view.getAttribute("firstSheet") ?? "0") < sheets.length))
        this.fault("first tab that is not there");
    }
  }

  private checkStyles(part: string | null): { readonly xfs: number; readonly dxfs: number } {
    const root = part === null ? undefined : this.tree(part);
    if (!root) return { xfs: 1, dxfs: 0 };
    this.order("styles", root, STYLES_ORDER);
    this.counts("styles", root);
    const size = (name: string): number => children(child(root, name)).length;
    const custom = children(child(root, "numFmts")).map((format) => Number(format.getAttribute("numFmtId")));
    this.unique("numFmtId", custom.map(String));
    for (const list of ["cellStyleXfs", "cellXfs"]) {
      for (const xf of children(child(root, list))) {
        const id = (name: string): number => Number(xf.getAttribute(name) ?? "0");
        if (
          id("fontId") >= size("fonts") ||
          id("fillId") >= size("fills") ||
          id("borderId") >= size("borders")
        )
          this.fault(`${list}: font, fill or border out of range`);
        if (id("numFmtId") >= 164 && !custom.includes(id("numFmtId")))
          this.fault(`${list}: number format ${id("numFmtId")} not defined`);
        if (list === "cellXfs" && id("xfId") >= Math.max(1, size("cellStyleXfs")))
          this.fault("cellXfs: xfId out of range");
      }
    }
    return { xfs: size("cellXfs"), dxfs: size("dxfs") };
  }

  /** Cells with a formula. */
  private checkSheet(
    part: string,
    limits: { readonly xfs: number; readonly dxfs: number },
  ): ReadonlySet<string> {
    const root = this.tree(part);
    this.order(part, root, SECTION_ORDER);
    this.counts(part, root);
    const formulas = this.checkCells(part, root, limits.xfs);
    const rules = all(root, "cfRule");
    const priorities = rules.flatMap((rule) => rule.getAttribute("priority") ?? []);
    this.unique(`priority in ${part}`, priorities);
    for (const priority of priorities)
      if (!(Number(priority) >= 1)) this.fault(`${part}: priority ${priority}`);
    for (const rule of rules) {
      const look = rule.getAttribute("dxfId");
      if (look !== null && !(Number(look) < limits.dxfs)) this.fault(`${part}: dxfId ${look} out of range`);
    }
    for (const block of children(root).filter(({ localName }) => localName === "conditionalFormatting")) {
      if (children(block).length === 0) this.fault(`${part}: empty conditionalFormatting`);
    }
    this.checkMerges(part, root);
    this.checkIds(part, root);
    return formulas;
  }

  private checkCells(part: string, root: Element | undefined, xfs: number): ReadonlySet<string> {
    const formulas = new Set<string>();
    const seen = new Set<string>();
    let row = 0;
    for (const rowElement of children(child(root, "sheetData")).filter(
      ({ localName }) => localName === "row",
    )) {
      const own = Number(rowElement.getAttribute("r") ?? String(row + 1));
      if (own <= row) this.fault(`${part}: row ${own} out of order`);
      row = own;
      let column = 0;
      for (const cell of children(rowElement).filter(({ localName }) => localName === "c")) {
        const place = cell.getAttribute("r");
        const next = place === null ? column + 1 : lettersToNumber(place.replace(/\d+/, ""));
        if (next <= column) this.fault(`${part}: ${place} out of order`);
        column = next;
        const name = place ?? `${column}/${row}`;
        if (seen.has(name)) this.fault(`${part}: ${name} twice`);
        seen.add(name);
        if (place !== null && Number(place.replace(/\D+/, "")) !== row)
          this.fault(`${part}: ${place} in row ${row}`);
        if (Number(cell.getAttribute("s") ?? "0") >= Math.max(1, xfs))
          this.fault(`${part}: style of ${name} out of range`);
        if (child(cell, "f")) formulas.add(name);
      }
    }
    return formulas;
  }

  private checkMerges(part: string, root: Element | undefined): void {
    const merges = children(child(root, "mergeCells")).map((merge) => merge.getAttribute("ref") ?? "");
    if (child(root, "mergeCells") && merges.length === 0) this.fault(`${part}: empty mergeCells`);
    this.unique(`merge in ${part}`, merges);
  }

  private checkIds(part: string, root: Element | undefined): void {
    const ids = new Set(this.relations(part).map(({ id }) => id));
    for (const element of all(root, "*")) {
      for (const attribute of Array.from(element.attributes)) {
        const isId =
          attribute.localName === "id" && /officeDocument.*relationships$/.test(attribute.namespaceURI ?? "");
        if (isId && !ids.has(attribute.value)) this.fault(`${part}: ${attribute.value} has no relationship`);
      }
    }
  }

  private checkChain(part: string | null, formulas: ReadonlyMap<string, ReadonlySet<string>>): void {
    if (part === null) return;
    const entries = children(this.tree(part));
    if (entries.length === 0) this.fault("empty calculation chain");
    let sheet = "";
    for (const entry of entries) {
      sheet = entry.getAttribute("i") ?? sheet;
      const cell = entry.getAttribute("r") ?? "";
      if (!formulas.get(sheet)?.has(cell))
        this.fault(`calculation chain: no formula in ${cell} of sheet ${sheet}`);
    }
  }
}

const lettersToNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
