// npm start: builds what is missing, serves the workbench on this machine and opens it in the browser.
const { spawn } = require("node:child_process");
const { build } = require("./build.cjs");
const { serve } = require("./serve.cjs");

const PORT = 3300;
const OPENERS = { darwin: "open", win32: "explorer" };

async function start() {
  await build((text) => console.log(text));
  const { address } = await serve(PORT).catch(() => serve(0));
  console.log(
    `Meja coba: ${address}\nBuka alamat itu bila peramban tidak terbuka sendiri. Tekan Ctrl+C untuk berhenti.`,
  );
  if (process.argv.includes("--tanpa-peramban") || process.env.CI) return;
  spawn(OPENERS[process.platform] ?? "xdg-open", [address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
