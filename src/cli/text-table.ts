/** A table for a terminal: the first and the last column to the left, figures between them to the right. */
export function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
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
