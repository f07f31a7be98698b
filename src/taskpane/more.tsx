import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { PANE_WORDS } from "../text/pane/pane-words";
import { useWords } from "./use-words";

/** How many of a long list stand on the page at first, and how many each click adds. */
const FIRST_PAGE = 5;
const NEXT_PAGE = 25;

/** The part of a list that is shown, and the button that shows more of it; a workbook may have thousands of rows. */
export function useMore<T>(items: readonly T[]): readonly [shown: readonly T[], more: ReactNode] {
  const [size, setSize] = useState(FIRST_PAGE);
  const words = useWords(PANE_WORDS);
  const left = items.length - size;
  const more = left > 0 && (
    <Button size="small" appearance="subtle" onClick={() => setSize(size + NEXT_PAGE)}>
      {words.more(Math.min(NEXT_PAGE, left), left)}
    </Button>
  );
  return [items.slice(0, size), more];
}
