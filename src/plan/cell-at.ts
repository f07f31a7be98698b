import { columnLetters } from "../domain/address";

const LETTERS: string[] = [];

/** `E5`, as formatCell gives it, with the letters of the few columns that the sheets use made once. */
export const cellAt = (row: number, column: number): string => (LETTERS[column] ??= columnLetters(column)) + row;
