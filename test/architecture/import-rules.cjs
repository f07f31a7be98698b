// One table. A folder may import the middle column (other folders of src) and the right column (npm packages).
const LAYERS = {
  domain: [[], []],
  text: [["domain"], []],
  input: [["domain"], ["zod"]],
  engine: [["domain"], []],
  checks: [["domain", "engine", "text"], []],
  plan: [["domain", "text", "checks"], []],
  // Of input it reads numbers alone.
  kenali: [["domain", "text", "input/number"], []],
  app: [["domain", "input", "engine", "checks", "plan", "kenali"], []],
  excel: [["domain"], ["@types/office-js", "@microsoft/office-js-helpers"]],
  xlsx: [["domain"], ["fflate", "@xmldom/xmldom"]],
  taskpane: [
    ["domain", "text", "checks", "app"],
    ["react", "react-dom", "@types/react", "@types/react-dom", "@fluentui"],
  ],
  cli: [
    ["domain", "text", "input", "engine", "checks", "plan", "kenali", "app", "xlsx"],
    ["zod", "fflate"],
  ],
  workbench: [
    ["domain", "text", "input", "engine", "checks", "plan", "kenali", "app", "excel", "xlsx", "taskpane"],
    [
      "@univerjs",
      "@microsoft/office-js",
      "@types/office-js",
      "rxjs",
      "react",
      "react-dom",
      "@types/react",
      "@types/react-dom",
      "@fluentui",
      "fflate",
    ],
  ],
};
// The two composition roots join everything, and the Workbooks see the app's port.
const PORT = ["excel", "xlsx"];
const NODE = ["cli", "xlsx"];
// The launcher makes the command line's bundle in a process of its own, and runs it from V8's code cache.
const LAUNCHER = ["^(node:)?(child_process|vm)$"];

const only = ([layer, [folders, npm]]) => ({
  name: `${layer}-imports`,
  severity: "error",
  comment: `${layer} may import: ${[...folders, ...npm].join(", ") || "nothing but itself"}`,
  from: { path: `^src/${layer}/`, pathNot: ["^src/taskpane/index[.]tsx$"] },
  to: {
    pathNot: [
      `^src/(${[layer, ...folders].join("|")})/`,
      ...npm.map((n) => `^node_modules/${n}(/|$)`),
      ...(PORT.includes(layer) ? ["^src/app/ports[.]ts$"] : []),
      ...(NODE.includes(layer)
        ? [
            "^(node:)?(fs|path|os|process|url|crypto|zlib|buffer|worker_threads|util)(/|$)",
            "^node_modules/@types/node/",
          ]
        : []),
      ...(layer === "cli" ? LAUNCHER : []),
    ],
  },
});

module.exports = {
  forbidden: [
    ...Object.entries(LAYERS).map(only),
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "src-not-to-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    {
      name: "no-unknown-folder",
      severity: "error",
      comment: "a new src folder needs a row in LAYERS",
      from: {},
      to: { path: "^src/", pathNot: `^src/(${Object.keys(LAYERS).join("|")})/` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
