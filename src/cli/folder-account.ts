import { commandText } from "../text/command-line";
import type { FileEnd, FolderSetting } from "./folder-file";
import { join } from "node:path";
import { printable } from "./terminal";

/** The table that closes a folder: a line a file, and how many were done. */
export function folderAccount(ends: readonly FileEnd[], { bahasa, hapus, output }: FolderSetting): string {
  const { folder } = commandText(bahasa);
  const failed = ends.filter(({ trouble }) => trouble !== null).length;
  const last = ({ name, trouble }: FileEnd): string =>
    trouble !== null ? folder.failed : output ? join(output.shown, name) : folder.done;
  const rows = ends.map((end) => [end.name, ...(hapus ? [] : figuresOf(end)), last(end)]);
  const headings = hapus ? [folder.headings[0], folder.headings[6]] : folder.headings;
  const table = textTable(
    headings,
    rows.map((row) => row.map(printable)),
  );
  return `${table}${folder.summary(ends.length - failed, failed)}\n`;
}

const figuresOf = ({ figures }: FileEnd): readonly string[] =>
  figures?.map(String) ?? ["–", "–", "–", "–", "–"];

/** A table for a terminal: the first and the last column to the left, figures between them to the right. */
function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, i) => {
      const width = widths[i] ?? 0;
      return i === 0 || i === cells.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `${padded.join("  ").trimEnd()}\n`;
  };
  return line(headings) + line(widths.map((width) => "─".repeat(width))) + rows.map(line).join("");
}
