import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

const root = join(__dirname, "..", "..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const app = new DOMParser().parseFromString(xml, "text/xml").documentElement as unknown as Element;

const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const names = (element: Element): string[] => children(element).map(({ localName }) => localName ?? "");
const all = (name: string): Element[] =>
  [...app.getElementsByTagName("*")].filter((element) => element.localName === name);
const one = (name: string, within: Element = app): Element => {
  const found = children(within).filter((child) => child.localName === name);
  expect(found).toHaveLength(1);
  return found[0] as Element;
};
const values = () => [...xml.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map((match) => match[1] ?? "");

/** The schemas of Microsoft are sequences: a wrong order is refused without a word. */
test("the elements stand in the order that Office's schema asks for", () => {
  expect(names(app)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ]);
  const overrides = one("VersionOverrides");
  expect(names(overrides)).toEqual(["Requirements", "Hosts", "Resources"]);
  expect(names(one("Resources", overrides))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  expect(all("DesktopFormFactor").map(names)).toEqual([["GetStarted", "FunctionFile", "ExtensionPoint"]]);
  expect(all("GetStarted").map(names)).toEqual([["Title", "Description", "LearnMoreUrl"]]);
  expect(names(all("Host").at(-1) as Element)).toEqual(["Runtimes", "DesktopFormFactor"]);
  expect(all("Group").map(names)).toEqual([["Label", "Icon", "Control", "Control"]]);
  expect(all("Control").map(names)).toEqual([
    ["Label", "Supertip", "Icon", "Action"],
    ["Label", "Supertip", "Icon", "Items"],
  ]);
  expect(all("Item").map(names)).toEqual(all("Item").map(() => ["Label", "Supertip", "Action"]));
  expect(all("Action").map(names)).toEqual([
    ["TaskpaneId", "SourceLocation"],
    ["FunctionName"],
    ["FunctionName"],
    ["FunctionName"],
    ["TaskpaneId", "SourceLocation"],
  ]);
});

test("it is a task pane for Excel, from ExcelApi 1.13 on, with a button that shows the pane", () => {
  expect(app.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(one("Host", one("Hosts")).getAttribute("Name")).toBe("Workbook");
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.13"],
    ["ExcelApi", "1.13"],
  ]);
  expect(all("Action")[0]?.getAttribute("xsi:type")).toBe("ShowTaskpane");
  expect(one("Permissions").textContent).toBe("ReadWriteDocument");
});

test("the menu holds the three commands and the pane; commands and pane are one page, and its key calls one of them", () => {
  expect(all("Item").map((item) => item.getAttribute("id"))).toEqual([
    "LKjIP.Menu.Hitung",
    "LKjIP.Menu.Kenali",
    "LKjIP.Menu.Bersihkan",
    "LKjIP.Menu.Buka",
  ]);
  const commands = all("FunctionName").map(({ textContent }) => textContent);
  expect(commands).toEqual(["LKjIP.Hitung", "LKjIP.Kenali", "LKjIP.Bersihkan"]);
  const pages = [...all("Runtime"), ...all("FunctionFile"), ...all("SourceLocation").slice(1)];
  expect(pages.map((page) => page.getAttribute("resid"))).toEqual(pages.map(() => "Panel.Alamat"));
  expect(all("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
  const keys = JSON.parse(readFileSync(join(root, "src", "taskpane", "pintasan.json"), "utf8")) as {
    readonly actions: readonly { readonly id: string }[];
    readonly shortcuts: readonly { readonly action: string }[];
  };
  expect(keys.shortcuts.map(({ action }) => action)).toEqual(keys.actions.map(({ id }) => id));
  expect(commands).toEqual(expect.arrayContaining(keys.actions.map(({ id }) => id)));
});

test("its id is a GUID and its version has four numbers", () => {
  expect(one("Id").textContent).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(one("Version").textContent).toBe(`${version}.0`);
});

test("it speaks Indonesian, and English beside it in every sentence", () => {
  expect(one("DefaultLocale").textContent).toBe("id-ID");
  const spoken = [one("Description"), ...all("String")];
  expect(spoken.map((text) => children(text).map((child) => child.getAttribute("Locale")))).toEqual(
    spoken.map(() => ["en-US"]),
  );
});

test("resources: ids of at most 32 characters, none twice, each one used and each use defined", () => {
  const defined = [...all("Image"), ...all("Url"), ...all("String")].flatMap(
    (e) => e.getAttribute("id") || [],
  );
  const used = [...app.getElementsByTagName("*")].flatMap((e) => e.getAttribute("resid") || []);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
  expect([...defined].sort()).toEqual([...new Set(used)].sort());
});

test("texts keep within the lengths that Office takes: 125 characters, 250 for descriptions", () => {
  const short = [one("DisplayName"), ...all("ShortStrings").flatMap(children)];
  expect(short.filter((text) => (text.getAttribute("DefaultValue") ?? "").length > 125)).toEqual([]);
  expect(values().filter((value) => value.length > 250)).toEqual([]);
});

test("every address is https, on the one host that a build replaces", () => {
  const addresses = values().filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("the icons are there, in the sizes that their names say", () => {
  const icons = values().flatMap((value) => /assets\/icon-(\d+)\.png$/.exec(value) ?? []);
  const sizes = [...new Set(icons.filter((part) => /^\d+$/.test(part)).map(Number))].sort((a, b) => a - b);
  expect(sizes).toEqual([16, 32, 64, 80]);
  for (const size of [...sizes, 128]) {
    const file = join(root, "assets", `icon-${size}.png`);
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("a build puts its own address into the manifest", () => {
  const script = `
    const config = require("./build/webpack.pane.cjs");
    const taken = {};
    const compilation = {
      hooks: { processAssets: { tap: (_, emit) => emit() } },
      emitAsset: (name, source) => { taken[name] = source.source().toString("latin1"); },
    };
    for (const plugin of config.plugins) if (plugin.constructor.name === "ExtraFiles")
      plugin.apply({ hooks: { thisCompilation: { tap: (_, build) => build(compilation) } } });
    console.log(JSON.stringify(taken["manifest.xml"]));`;
  const env = { ...process.env, LKJIP_ALAMAT: "https://lkjip.sumselprov.go.id/panel/" };
  const built = JSON.parse(
    execFileSync(process.execPath, ["-e", script], { cwd: root, env, encoding: "utf8" }),
  ) as string;
  expect(built).toContain('"https://lkjip.sumselprov.go.id/panel/index.html"');
  expect(built).not.toContain("localhost");
});
