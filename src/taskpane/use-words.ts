import { useMemo } from "react";
import { inBahasa, type Said, type Words } from "../text/words";
import { usePane } from "./pane-context";

/** A page of words in the language that the user has chosen. */
export function useWords<W extends Words>(words: W): Said<W> {
  const { bahasa } = usePane().state;
  return useMemo(() => inBahasa(words, bahasa), [words, bahasa]);
}
