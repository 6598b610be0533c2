/** Up to two initials of a printed name: «Валерий Серов» → «ВС». */
export function monogram(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => Array.from(word).at(0)?.toLocaleUpperCase() ?? '').join('');
}
