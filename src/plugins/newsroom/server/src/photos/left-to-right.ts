/** Where in a text somebody is named. Offsets are UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

type Side = 'left' | 'centre' | 'right';

const RANKS: Readonly<Record<Side, number>> = { left: 0, centre: 1, right: 2 };

const SIDE = String.raw`(?<![а-яёa-z])(?:(?:край\S+|перв\S+|втор\S+|треть\S+|далеко|far|on the|at the|in the)\s+)?(слева|справа|в центре|посередине|в середине|left|right|centre|center|middle)(?![а-яёa-z])(?!\s+(?:направо|налево|to|от|of)(?![а-яёa-z]))`;
/** "(слева)", "(крайний справа, в каске)". */
const IN_BRACKETS = new RegExp(String.raw`^\s*\([^)]*?${SIDE}`, 'iu');
/** ", слева, и …"; "слева" with nobody after it. */
const BEHIND = new RegExp(String.raw`^\s*,?\s*${SIDE}\s*(?:[,.;)]|$|\sи\s|\sand\s)`, 'iu');
/** "слева — директор завода", "справа: ". */
const BEFORE = new RegExp(String.raw`(?:^|[,;.:(]|\sи|\sа|\sand)\s*${SIDE}(?:[^,;().]*|\s*[—–-][^;().]*)$`, 'iu');
const LEFT_TO_RIGHT = /слева\s+направо|left\s+to\s+right|from\s+(?:the\s+)?left/iu;
const RIGHT_TO_LEFT = /справа\s+налево|right\s+to\s+left|from\s+(?:the\s+)?right/iu;
const SHOWN = /на\s+(?:фото|снимке|фотографии|кадре)(?![а-яё])|в\s+кадре|pictured|in\s+the\s+(?:photo|picture)/iu;

const sideIn = (pattern: RegExp, text: string): Side | null => {
  const word = pattern.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  if (word === 'слева' || word === 'left') return 'left';
  return word === 'справа' || word === 'right' ? 'right' : 'centre';
};

/**
 * Those whom a caption names in the order in which they stand in the picture, as far as it says: "слева направо: …", "… (слева) и …".
 * `isSaid`: the caption says that they are to be seen, not merely that there is such a person.
 * @param people in the order of the text
 */
export const leftToRight = (caption: string, people: readonly Span[]): { order: number[]; isSaid: boolean } => {
  const sides: Array<Side | null> = [];
  people.forEach(({ start, end }, index) => {
    const previous = people[index - 1];
    const ahead = caption.slice(end, people[index + 1]?.start ?? caption.length);
    const behind = caption.slice(previous?.end ?? 0, start);
    // "Анна Орлова (слева) и Борис Чижов": the side is Anna's.
    const isTaken = previous !== undefined && (sideIn(IN_BRACKETS, behind) ?? sideIn(BEHIND, behind)) !== null;
    sides.push(sideIn(IN_BRACKETS, ahead) ?? sideIn(BEHIND, ahead) ?? (isTaken ? null : sideIn(BEFORE, behind)));
  });
  const places = people.map((_, index) => index);
  const isReversed = RIGHT_TO_LEFT.test(caption) && !LEFT_TO_RIGHT.test(caption);
  const isListed = isReversed || LEFT_TO_RIGHT.test(caption);
  const isSided = sides.some((side) => side !== null);
  const rank = (index: number): number => RANKS[sides[index] ?? 'centre'];
  const order = isListed ? (isReversed ? places.reverse() : places) : places.sort((one, other) => rank(one) - rank(other) || one - other);
  return { order, isSaid: isListed || isSided || SHOWN.test(caption) };
};
