import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "..", "..");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml",
};

export interface Site {
  /** `http://127.0.0.1:…/` */
  readonly address: string;
  close(): void;
}

const node = (...argv: readonly string[]) => promisify(execFile)(process.execPath, argv, { cwd: root });

/** Has the product's own builds made where they are old; test files that ask at the same moment wait for one another. */
export async function built(...wanted: readonly ("pane" | "workbench")[]): Promise<void> {
  await node(join(root, "build", "workbench", "build.cjs"), ...wanted);
}

/** The pane as `npm run build` makes it. */
export async function servePane(): Promise<Site> {
  await built("pane");
  return serve(join(root, "dist", "pane"));
}

/** Builds with a webpack configuration into a folder of its own, unminified for speed, and gives the folder out. */
export async function buildAndServe(config: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "lkjip-e2e-"));
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  await node(webpack, "build", "--config", config, "--mode", "development", "--output-path", folder);
  const site = await serve(folder);
  return {
    address: site.address,
    close: () => {
      site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const found = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "text/plain" });
    response.end(found ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}
