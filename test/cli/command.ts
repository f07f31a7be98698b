import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "../../src/cli/run";
import type { ExitStatus } from "../../src/cli/surroundings";

export const REPORT = join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx");

export interface Ended {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test file, and the command run in it on 18 January 2025. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "lkjip-"));

  async hitung(...argv: readonly string[]): Promise<Ended> {
    let out = "";
    let err = "";
    const status = await run(argv, {
      out: (text) => (out += text),
      err: (text) => (err += text),
      folder: this.folder,
      today: { year: 2025, month: 1, day: 18 },
    });
    return { status, out, err };
  }

  /** Runs on the bytes of a workbook and gives back its assessment. */
  async assess(
    bytes: Uint8Array,
    ...argv: readonly string[]
  ): Promise<Ended & { readonly json: AssessmentJson }> {
    this.put("buku.xlsx", bytes);
    const ended = await this.hitung("buku.xlsx", "--periksa", "--json", "-", ...argv);
    return { ...ended, json: JSON.parse(ended.out) as AssessmentJson };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: Uint8Array | string): void {
    writeFileSync(this.path(name), content);
  }

  json(name: string): AssessmentJson {
    return JSON.parse(readFileSync(this.path(name), "utf8")) as AssessmentJson;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Parts of a package: path → content as text. */
export const partsOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, data]) => [
      name,
      Buffer.from(data).toString("latin1"),
    ]),
  );

/** The JSON as another program reads it. */
export interface AssessmentJson {
  readonly versi: number;
  readonly tahun: number | null;
  readonly tahunAkhirRenstra: number | null;
  readonly instansi: string | null;
  readonly skala: readonly Row[];
  readonly blok: readonly Row[];
  readonly kinerja: readonly Row[];
  readonly sasaran: readonly Row[];
  readonly anggaran: readonly Row[];
  readonly total: Row | null;
  readonly catatan: readonly Row[];
}

export type Row = Readonly<Record<string, unknown>>;
