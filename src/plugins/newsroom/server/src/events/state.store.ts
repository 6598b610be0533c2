import type { Core } from '@strapi/strapi';

import type { Status } from '../../../shared/contracts/status';
import { EVENT } from './content-types';

type Told = { place: number; at: string };

/** How far telling has come: places are without gaps, so the last one counts all. */
export const eventsState = async (strapi: Core.Strapi): Promise<Status['events']> => {
  const events = strapi.db.query(EVENT);
  const isWaiting = { place: { $null: true } };
  const [last]: Told[] = await events.findMany({ where: { place: { $notNull: true } }, orderBy: { place: 'desc' }, limit: 1 });
  const [oldest]: Told[] = await events.findMany({ where: isWaiting, orderBy: { id: 'asc' }, limit: 1 });
  return {
    told: last?.place ?? 0,
    lastTold: last?.at ?? null,
    waiting: await events.count({ where: isWaiting }),
    oldestWaiting: oldest?.at ?? null,
  };
};
