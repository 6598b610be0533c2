import type { EventType } from '../../../shared/contracts/events';
import type { EndpointFilters } from '../../../shared/contracts/webhooks';

export interface Lead {
  kind: string;
  /** Document id. */
  target: string;
}

const KINDS: Readonly<Record<keyof EndpointFilters, ReadonlySet<string>>> = {
  regions: new Set(['region']),
  topics: new Set(['topic']),
  organisations: new Set(['affiliation', 'venue', 'mention', 'party', 'signatory-affiliation', 'itself']),
};

/** Kinds of links that filters ask for. */
export const FILTERED_KINDS: readonly string[] = Object.values(KINDS).flatMap((kinds) => [...kinds]);

const LISTS: ReadonlyArray<keyof EndpointFilters> = ['regions', 'topics', 'organisations'];

export const hasFilters = (filters: EndpointFilters): boolean => LISTS.some((list) => filters[list].length > 0);

/**
 * Whether an endpoint is to hear of an event. An article that left a region concerns whoever follows the region.
 * @param leads what the event's document leads to or led to before; of a record, what the articles that show it lead to
 */
export const wants = (
  { types, filters }: { types: readonly EventType[]; filters: EndpointFilters },
  type: EventType,
  leads: readonly Lead[],
): boolean => {
  if (types.length > 0 && !types.includes(type)) return false;
  return LISTS.every((list) => {
    const wanted = filters[list];
    return wanted.length === 0 || leads.some(({ kind, target }) => KINDS[list].has(kind) && wanted.includes(target));
  });
};
