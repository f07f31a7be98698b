// npm start: builds what is missing, serves the workbench on this machine and opens it in the browser.
const { spawn, spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { serve } = require("./serve.cjs");

const PORT = 3300;
const OPENERS = { darwin: "open", win32: "explorer" };
const QUIET = ["--no-open", "--tanpa-peramban"];

/** In a process of its own: what a build needs of memory is given back when it ends. */
function build() {
  const { status } = spawnSync(process.execPath, [join(__dirname, "build.cjs")], { stdio: "inherit" });
  if (status !== 0) throw new Error("Meja coba belum dapat disiapkan. Jalankan npm ci, lalu ulangi.");
}

/** The port that was chosen, else the usual one, else any that is free. */
function listen() {
  const chosen = Number(process.env.PORT ?? "");
  return chosen > 0 ? serve(chosen) : serve(PORT).catch(() => serve(0));
}

async function start() {
  build();
  const { server, address } = await listen();
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  console.log(
    `Meja coba: ${address}\nBuka alamat itu bila peramban tidak terbuka sendiri. Tekan Ctrl+C untuk berhenti.`,
  );
  if (process.env.CI || QUIET.some((word) => process.argv.includes(word))) return;
  spawn(OPENERS[process.platform] ?? "xdg-open", [address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
