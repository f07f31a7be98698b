import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(__dirname, "..", "..", "src", "taskpane", "index.html"), "utf8");
const policy = new Map(
  (/Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? "")
    .split(";")
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = "", ...sources]) => [name, sources] as const),
);

test("scripts come from the pane's own server and from Microsoft's script host alone, and none is evaluated", () => {
  expect(policy.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  expect(policy.get("default-src")).toEqual(["'none'"]);
});

test("no connection is allowed: nothing of the workbook can leave it", () => {
  expect(policy.get("connect-src")).toEqual(["'none'"]);
  expect(policy.get("form-action")).toEqual(["'none'"]);
});

test("office.js is Microsoft's own, and no script stands in the page itself", () => {
  const scripts = [...page.matchAll(/<script[^>]*>([^<]*)<\/script>/g)];
  expect(scripts.map(([tag]) => tag)).toEqual([
    '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  ]);
});

test("before any script has run the page says what it is, in Indonesian", () => {
  expect(page).toContain('<html lang="id">');
  const body = page.slice(page.indexOf("<body>")).replace(/<[^>]+>/g, " ");
  expect(body).toContain("Hitung Capaian menilai setiap indikator");
});
