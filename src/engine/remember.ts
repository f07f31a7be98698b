/** Answers that are kept: units, sasaran and the like repeat from row to row. */
export function remember<Answer>(answerTo: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const answer = answerTo(words);
    known.set(words, answer);
    return answer;
  };
}
