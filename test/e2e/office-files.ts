import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

export const OFFICE_HOST = "appsforoffice.microsoft.com";
const OFFICE = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");

/** Microsoft's files, as its server would give them, from the installed package. */
export const officeFile = (address: string) => ({
  body: readFileSync(join(OFFICE, new URL(address).pathname.replace(/^\/lib\/1\/hosted\//, ""))),
  contentType: "text/javascript",
});

/** Gives the page office.js and lets it reach nothing else; answers with what it asked of anyone but its own server. */
export async function giveOffice(page: Page): Promise<readonly string[]> {
  const outside: string[] = [];
  await page.route("**/*", (route) => {
    const { hostname, href } = new URL(route.request().url());
    if (hostname === "127.0.0.1") return route.continue();
    outside.push(href);
    return hostname === OFFICE_HOST ? route.fulfill(officeFile(href)) : route.abort();
  });
  return outside;
}
