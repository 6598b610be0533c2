import type { AffectedPage, PublicEvent } from '../../../shared/contracts/events';

/** Bytes: receivers and queues between take bodies of this size without asking. */
export const MOST_BYTES = 20_000;
const MOST_PAGES = 100;

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

type Without = Omit<PublicEvent, 'data'> & { data: Omit<PublicEvent['data'], 'affected'> };

/**
 * The body with as many of the affected pages as fit, a hundred at most.
 * @param next where the rest can be fetched
 */
export const fitBody = (event: Without, affected: readonly AffectedPage[], next: string): PublicEvent => {
  const body = (items: AffectedPage[]): PublicEvent => ({
    ...event,
    data: { ...event.data, affected: { total: affected.length, items, next: items.length < affected.length ? next : null } },
  });
  let left = MOST_BYTES - sizeOf(body([])) - next.length;
  const items: AffectedPage[] = [];
  for (const page of affected.slice(0, MOST_PAGES)) {
    left -= sizeOf(page) + 1;
    if (left < 0) break;
    items.push(page);
  }
  return body(items);
};
