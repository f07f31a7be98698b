// Serves the workbench: its own files, the built pane as Excel would load it, Microsoft's office.js from node_modules.
const { createReadStream, existsSync, readFileSync, statSync } = require("node:fs");
const { createServer } = require("node:http");
const { dirname, extname, join, normalize } = require("node:path");

const root = join(__dirname, "..", "..");
const officeJs = join(
  dirname(require.resolve("@microsoft/office-js/package.json", { paths: [root] })),
  "dist",
);

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Address → folder. The longest beginning that fits counts. */
const FOLDERS = [
  ["/office-js/", officeJs],
  ["/pane/", join(root, "dist", "pane")],
  ["/contoh-lkjip-2024.xlsx", join(root, "assets", "contoh-lkjip-2024.xlsx")],
  ["/", join(root, "dist", "workbench")],
];

const CDN = /<script([^>]*?)src="?https:\/\/appsforoffice\.microsoft\.com\/[^">\s]*"?([^>]*)>/;

/** The pane as it is published; office.js alone comes from here, after the script that stands in for Excel. */
const paneHtml = () =>
  readFileSync(join(root, "dist", "pane", "index.html"), "utf8").replace(
    CDN,
    '<script src="/attach.js"></script><script$1src="/office-js/office.js"$2>',
  );

function fileOf(path) {
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start));
  const rest = normalize(path.slice(prefix.length) || (prefix.endsWith("/") ? "index.html" : ""));
  if (rest.startsWith("..")) return null;
  const file = rest === "." ? folder : join(folder, rest);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(request, response) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  if (path === "/pane/" || path === "/pane/index.html") {
    response.writeHead(200, { "content-type": TYPES[".html"] });
    return response.end(paneHtml());
  }
  const file = fileOf(path);
  if (!file) return response.writeHead(404).end();
  const lasting = /\.[0-9a-f]{8}\.js$/.test(file) ? "max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": lasting,
  });
  createReadStream(file).pipe(response);
}

/** Listens on this machine only. Port 0 takes a free one. */
exports.serve = (port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }),
    );
  });
