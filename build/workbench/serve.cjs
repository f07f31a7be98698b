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

/** A page of the pane as it is published; office.js alone comes from here, after the script that stands in for Excel. */
const paneHtml = (file) =>
  readFileSync(file, "utf8").replace(
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

/** Scripts and data from here alone. Fluent and Univer write style elements, and Univer draws from blobs. */
const policy = (frames) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames}`,
  ].join("; ");

/** Nobody frames the workbench; the workbench frames the pane. */
const pageHeaders = (isPane) => ({
  "content-type": TYPES[".html"],
  "content-security-policy": policy(isPane ? "'self'" : "'none'"),
  "x-frame-options": isPane ? "SAMEORIGIN" : "DENY",
});

/** A page elsewhere that has its own name point at this machine is no reader of ours. */
const isOwnHost = (host = "") => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i.test(host);

/** The path that is asked for; null for an address that is none. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") || !url.startsWith("/") ? null : path;
  } catch {
    return null;
  }
}

function answer(request, response) {
  const end = (status, headers = {}) => void response.writeHead(status, headers).end();
  if (!isOwnHost(request.headers.host)) return end(403);
  if (request.method !== "GET" && request.method !== "HEAD") return end(405, { allow: "GET, HEAD" });
  const path = pathOf(request.url);
  if (path === null) return end(400);
  const isPane = path.startsWith("/pane/");
  const file = fileOf(path);
  if (!file) return end(404);
  if (isPane && /(?:index|uji-excel)\.html$/.test(file))
    return void response.writeHead(200, pageHeaders(true)).end(paneHtml(file));
  send(file, response);
}

/** A build may take a file away between two looks: that ends one answer, not the server. */
function answerAnyway(request, response) {
  try {
    answer(request, response);
  } catch {
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  }
}

/** CONNECT comes past the answers to requests, and without one of its own the line would just go dead. */
const refuseTunnel = (_, socket) =>
  socket
    .on("error", () => socket.destroy())
    .end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n");

function send(file, response) {
  const lasting = /\.[0-9a-f]{8}\.js$/.test(file) ? "max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": lasting,
    "x-content-type-options": "nosniff",
    ...(file.endsWith(".html") ? pageHeaders(false) : {}),
  });
  // The same for a file that goes while it is sent.
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** Listens on this machine only. Port 0 takes a free one. */
exports.serve = (port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer(answerAnyway).on("connect", refuseTunnel);
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }),
    );
  });
