// Serves the pane on https://localhost:3000 and tells Excel on this machine about it: npm run sideload
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const manifest = join(root, "manifest.xml");

/** Excel for Windows looks for add-ins of developers here; the value's name and data are the manifest's path. */
const REGISTRY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

const REGISTER = {
  win32() {
    execFileSync("reg", ["add", REGISTRY, "/v", manifest, "/t", "REG_SZ", "/d", manifest, "/f"], {
      stdio: "ignore",
    });
    return "Tutup dan buka lagi Excel, lalu klik Capaian LKjIP di tab Beranda.";
  },
  darwin() {
    const folder = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, join(folder, "lkjip-capaian.xml"));
    return "Tutup dan buka lagi Excel, lalu pilih LKjIP Capaian di Sisipkan > Add-in Saya.";
  },
};

const other = () => `Di Excel untuk web: Sisipkan > Add-in > Unggah Add-in Saya, lalu pilih ${manifest}.`;

const certificate = join(homedir(), ".office-addin-dev-certs", "localhost.crt");
if (!existsSync(certificate)) {
  console.log(
    "Excel hanya membuka panel dari sertifikat yang dipercaya. Jalankan sekali: npx office-addin-dev-certs install",
  );
}
console.log((REGISTER[process.platform] ?? other)());
const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
spawn(process.execPath, [webpack, "serve", "--config-name", "pane", "--mode", "development"], {
  cwd: root,
  stdio: "inherit",
});
