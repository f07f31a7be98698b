import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

function run(command: string, args: readonly string[]): { readonly status: number; readonly output: string } {
  try {
    return { status: 0, output: execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: "pipe" }) };
  } catch (error) {
    const failure = error as { status: number; stdout: string; stderr: string };
    return { status: failure.status, output: failure.stdout + failure.stderr };
  }
}

const cruise = () => run(bin("depcruise"), ["src", "--config", "test/architecture/import-rules.cjs"]);
const lint = (...paths: string[]) => run(bin("eslint"), ["--config", "test/architecture/eslint.config.mjs", ...paths]);

test("no folder imports what the table of the house forbids", () => {
  expect(cruise()).toMatchObject({ status: 0 });
});

test("an import that breaks the table is found", () => {
  const folder = join(root, "src", "engine", "planted");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, "planted.ts"), 'import { z } from "zod";\nimport "../../plan/planted";\nexport const planted = z;\n');
    const { status, output } = cruise();
    expect(status).not.toBe(0);
    expect(output).toContain("engine-imports");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the source follows the lint rules", () => {
  expect(lint("src")).toMatchObject({ status: 0 });
});

test("Office.js, a clock and a throw are refused in the pure folders", () => {
  const folder = join(root, "src", "domain", "planted");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(
      join(folder, "planted.ts"),
      "export const a = () => Excel.run(() => Date.now());\nexport const b = () => { throw new Error(); };\n",
    );
    const { output } = lint("src/domain/planted");
    expect(output).toContain("Office.js lives only in src/excel");
    expect(output).toContain("pass the clock in");
    expect(output).toContain("return a Finding or Result");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("everything compiles strictly", () => {
  expect(run(bin("tsc"), ["-p", "tsconfig.json"])).toMatchObject({ status: 0 });
});

test("the pure folders compile without DOM, Node or Office types", () => {
  expect(run(bin("tsc"), ["-p", "test/architecture/tsconfig.pure.json"])).toMatchObject({ status: 0 });
});
