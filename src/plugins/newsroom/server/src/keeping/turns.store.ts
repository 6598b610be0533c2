import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { readQuery } from '../content-model/reading.store';
import { dayInZone } from '../directory/day-in-zone';
import { nextDay, startOfDay } from '../directory/start-of-day';

/** The next instant, ISO 8601 UTC, at which answers change without a save: an embargo ends, or a day does. */
export const nextTurn = async (strapi: Core.Strapi, now: Date): Promise<string> => {
  const { timeZone } = getConfig(strapi);
  const midnight = startOfDay(nextDay(dayInZone(now, timeZone)), timeZone);
  const later = strapi.db.connection('newsroom_publications').where('public_from', '>', now.toISOString());
  const [row] = await readQuery<{ embargo: string | null }>(strapi, later.min({ embargo: 'public_from' }));
  const embargo = row?.embargo ?? null;
  return embargo !== null && embargo < midnight ? embargo : midnight;
};
