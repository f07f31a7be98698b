/**
 * Whether a formula uses one of these names, in any case. Text in quotes is no use of a name, nor is a part of a longer
 * word: `=SUM(Target_T3)` uses Target_T3; `="Target_T3"`, `=Target_T38` and `='Target_T3'!A1` do not.
 */
export function usesNames(names: readonly string[]): (formula: string) => boolean {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return (formula) => words(formula).some((word) => wanted.has(word));
}

const words = (formula: string): readonly string[] =>
  formula
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, " ")
    .toLowerCase()
    .match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?(!])/gu) ?? [];
