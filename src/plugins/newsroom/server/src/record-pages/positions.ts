import type { PositionEntry } from '../../../shared/contracts/record-pages';
import type { Position } from '../content-model/types';
import { isBefore } from '../directory/partial-date';
import { titlesAt } from '../directory/titles-at';
import { inLocale } from '../content-model/in-locale';
import type { PageContext } from '../news-page/page-context';

/**
 * Offices that the public may know: begun, and in an organisation that is public itself. An appointment that is entered
 * ahead of its day shows on its day.
 */
export const publicPositions = (positions: readonly Position[], { isPublic, today }: PageContext): Position[] =>
  positions.filter(({ organisation, from }) => organisation !== null && isPublic(organisation) && !isBefore(today, from));

/** Those held today, in their order. */
export const heldToday = (positions: readonly Position[], context: PageContext): Position[] =>
  titlesAt(publicPositions(positions, context), context.today);

/** All, the latest first; those of unknown beginning last. */
export const overTime = (positions: readonly Position[], context: PageContext): Position[] =>
  publicPositions(positions, context).sort(
    (one, other) => compare(other.from, one.from) || one.order - other.order || compare(one.documentId, other.documentId),
  );

export const toEntry = (position: Position, { locale, defaultLocale, links }: PageContext): PositionEntry[] =>
  position.organisation === null
    ? []
    : [
        {
          title: inLocale(position, 'title', locale, defaultLocale),
          acting: position.acting,
          organisation: links.organisation(position.organisation),
          from: position.from,
          to: position.to,
        },
      ];

const compare = (one: string | null, other: string | null): number => {
  const [a, b] = [one ?? '', other ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
};
