import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", name);

interface Ended {
  readonly status: number;
  readonly output: string;
}

function run(command: string, args: readonly string[], { cwd = root, input = "" } = {}): Ended {
  try {
    return {
      status: 0,
      output: execFileSync(command, args, { cwd, input, encoding: "utf8", stdio: "pipe" }),
    };
  } catch (error) {
    const failure = error as { status: number; stdout: string; stderr: string };
    return { status: failure.status, output: failure.stdout + failure.stderr };
  }
}

const cruise = (cwd = root) =>
  run(bin("depcruise"), ["src", "--config", join(root, "test/architecture/import-rules.cjs")], { cwd });

/** The rules that need no types, over what stands on the standard input as if it were a file of a pure folder. */
const LINT_PLANTED = `
  import { readFileSync } from "node:fs";
  import { ESLint } from "eslint";
  import tseslint from "typescript-eslint";
  const eslint = new ESLint({
    overrideConfigFile: "test/architecture/eslint.config.mjs",
    overrideConfig: { files: ["**/*.ts"], ...tseslint.configs.disableTypeChecked },
  });
  const [found] = await eslint.lintText(readFileSync(0, "utf8"), { filePath: "src/domain/planted/planted.ts" });
  console.log(found.messages.map(({ message }) => message).join("\\n"));
`;

/** A house of its own for planted files: the real one is being built by other tests at the same moment. */
function elsewhere<T>(files: Readonly<Record<string, string>>, look: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "lkjip-house-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("no folder imports what the table of the house forbids", () => {
  expect(cruise()).toMatchObject({ status: 0 });
});

test("an import that breaks the table is found", () => {
  const sound = {
    "tsconfig.json": "{}",
    "src/plan/planted.ts": "export const other = 1;\n",
    "src/engine/planted/planted.ts": "export const planted = 1;\n",
  };
  expect(elsewhere(sound, cruise)).toMatchObject({ status: 0 });
  const broken = 'import { z } from "zod";\nimport "../../plan/planted";\nexport const planted = z;\n';
  const { status, output } = elsewhere({ ...sound, "src/engine/planted/planted.ts": broken }, cruise);
  expect(status).not.toBe(0);
  expect(output).toMatch(/engine-imports: .*planted\.ts → .*zod/);
  expect(output).toMatch(/engine-imports: .*planted\.ts → .*plan\/planted/);
});

test("everything is formatted alike", () => {
  expect(run(bin("prettier"), ["--check", "."])).toMatchObject({ status: 0 });
});

// The source itself is looked at by `npm run lint` and `npm run typecheck`, which CI runs, too: they take minutes of their own.
test("Office.js, a clock and a throw are refused in the pure folders", () => {
  const input =
    "export const a = () => Excel.run(() => Date.now());\nexport const b = () => { throw new Error(); };\n";
  const { output } = run(process.execPath, ["--input-type=module", "--eval", LINT_PLANTED], { input });
  expect(output).toContain("Office.js lives only in src/excel");
  expect(output).toContain("pass the clock in");
  expect(output).toContain("return a Finding or Result");
});

test("the pure folders compile without DOM, Node or Office types", () => {
  expect(run(bin("tsc"), ["-p", "test/architecture/tsconfig.pure.json"])).toMatchObject({ status: 0 });
});
