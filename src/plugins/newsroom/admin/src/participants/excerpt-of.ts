interface Span {
  start: number;
  end: number;
}

/** Characters on each side: three or four lines of the panel in all. */
const AROUND = 120;
const SPACE = /\s/;

/** What is shown of a sentence around its words: no word is cut in two, unless it is too long for that to help. */
export const excerptOf = (source: string, sentence: Span, words: Span): Span => {
  let start = Math.max(sentence.start, words.start - AROUND);
  let end = Math.min(sentence.end, words.end + AROUND);
  if (start > sentence.start) {
    const space = source.slice(start - 1, words.start).search(SPACE);
    if (space >= 0) start += space;
  }
  if (end < sentence.end) while (end > words.end && !SPACE.test(source.charAt(end))) end -= 1;
  return { start, end: end === words.end ? Math.min(sentence.end, words.end + AROUND) : end };
};
