/** A text in at most `limit` characters, cut at a word, with an ellipsis when cut. Null when there is nothing to say. */
export const shortDescription = (texts: ReadonlyArray<string | null>, limit = 200): string | null => {
  const text = texts
    .find((candidate) => candidate !== null && candidate.trim() !== '')
    ?.replace(/\s+/g, ' ')
    .trim();
  if (text === undefined) return null;
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : limit - 1).replace(/[\s,;:–—-]+$/, '')}…`;
};
