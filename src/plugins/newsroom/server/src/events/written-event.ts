import type { EventType } from '../../../shared/contracts/events';
import type { Card } from '../../../shared/contracts/news-items';
import type { EventLink, Place } from './announced.store';

/** An event as the transaction of its change has written it. */
export interface WrittenEvent extends Place {
  id: number;
  key: string;
  type: EventType;
  slug: string;
  previousSlug: string | null;
  version: number;
  card: Card | null;
  at: string;
  links: EventLink[] | null;
}
