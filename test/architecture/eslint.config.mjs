import { join } from "node:path";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const PURE = "src/{domain,text,input,engine,checks,plan,kenali}/**/*.ts";

const TYPED = "@typescript-eslint";

export default tseslint.config(
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["src/*/planted/planted.ts"] },
        tsconfigRootDir: join(import.meta.dirname, "..", ".."),
      },
    },
    rules: {
      // Ports and test doubles answer with promises whether they wait or not.
      [`${TYPED}/require-await`]: "off",
      // Our interfaces are records of functions: none of them uses `this`.
      [`${TYPED}/unbound-method`]: "off",
      [`${TYPED}/no-unused-vars`]: ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
    },
  },
  {
    // Jest's matchers and parsed JSON are `any` by their own types; a module is required where it must load anew.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      [`${TYPED}/no-unsafe-assignment`]: "off",
      [`${TYPED}/no-unsafe-argument`]: "off",
      [`${TYPED}/no-unsafe-return`]: "off",
      [`${TYPED}/no-require-imports`]: "off",
      [`${TYPED}/no-base-to-string`]: "off",
    },
  },
  {
    // Univer's enums are types alone: importing their values would load the library before it is wanted.
    files: ["src/workbench/host/book/univer/**/*.ts"],
    rules: { [`${TYPED}/no-unsafe-enum-comparison`]: "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      [`${TYPED}/no-explicit-any`]: "error",
      [`${TYPED}/no-non-null-assertion`]: "error",
      [`${TYPED}/triple-slash-reference`]: ["error", { types: "never", path: "never", lib: "never" }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-console": "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      complexity: ["error", 8],
      "max-params": ["error", 4],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A component's markup is one picture: it may run longer than a function that decides.
    files: ["src/taskpane/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/workbench/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...OFFICE.map((name) => ({ name, message: "Office.js lives only in src/excel" })),
      ],
    },
  },
  {
    files: [PURE],
    // A code that no rule reports is a bug, and a bug is thrown.
    ignores: ["src/domain/result.ts", "src/checks/catalogue.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "pass the clock in" },
        { object: "Math", property: "random", message: "no chance in the engine" },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "pass the clock in" },
        { selector: "ThrowStatement", message: "return a Finding or Result" },
        { selector: "TryStatement", message: "only src/excel/host-error.ts and the error boundary catch" },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
