// npm start: builds what is missing, serves the workbench on this machine and opens it in the browser.
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { join } = require("node:path");
const { serve } = require("./serve.cjs");

const PORT = 3300;
const OPENERS = { darwin: "open", win32: "explorer" };
const QUIET = ["--no-open", "--tanpa-peramban"];

/** The port of PORT; null where none is chosen. */
function chosenPort({ PORT: chosen = "" } = process.env) {
  if (chosen.trim() === "") return null;
  const port = Number(chosen);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT harus bilangan bulat dari 1 sampai 65535, bukan ${JSON.stringify(chosen)}.`);
}

const NOT_FREE = {
  EADDRINUSE: "sedang dipakai program lain",
  EACCES: "tidak boleh dipakai oleh pengguna ini",
};

/** The port that was chosen, else the usual one, else any that is free. */
function listen(chosen) {
  if (chosen === null) return serve(PORT).catch(() => serve(0));
  return serve(chosen).catch(({ code, message }) => {
    const reason = NOT_FREE[code] ?? `tidak dapat dipakai (${code ?? message})`;
    throw new Error(`Port ${chosen} ${reason}. Pilih yang lain dengan PORT, atau jalankan tanpa PORT.`);
  });
}

/** In a process of its own: what a build needs of memory is given back when it ends. */
async function build(signal) {
  const [status] = await once(
    spawn(process.execPath, [join(__dirname, "build.cjs")], { stdio: "inherit", signal }),
    "exit",
  );
  if (status !== 0) throw new Error("Meja coba belum dapat disiapkan. Jalankan npm ci, lalu ulangi.");
}

async function start() {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stopping.abort());
  // First, since a port that is taken should not be heard of after half a minute of building.
  const { server, address } = await listen(chosenPort());
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  stopping.signal.addEventListener("abort", stop);
  try {
    await build(stopping.signal);
  } catch (error) {
    stop();
    if (stopping.signal.aborted) return;
    throw error;
  }
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
