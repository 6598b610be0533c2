import type { NewsItem } from '../content-model/types';
import { checkPeriod } from '../directory/check-dates';
import type { Violation } from '../saving/types';

/** An event does not end before it begins. */
export const checkEvent = (event: Pick<NewsItem, 'eventDate' | 'eventEndDate'>): Violation[] =>
  checkPeriod(event, 'eventDate', 'eventEndDate');
