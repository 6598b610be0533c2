/** Articles that come in by REST or from code: with `linking: 'accept-certain'`, those on record beyond doubt are added and marked. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { getNames } from '../content-model/read';
import { toApp } from '../content-model/to-app';
import { currentDirectory, directoryAtHand } from '../directory/directory.service';
import type { Change, SaveStep } from '../saving/types';
import { acceptCertain } from './accept-certain';
import { LONGEST_TEXT } from './limits';
import { suggestParticipants } from './suggest-participants';
import { textOfItem } from './text-of-item';

/** The panel proposes while the editor writes; nothing may be added behind its back. */
const isFromPanel = (strapi: Core.Strapi): boolean =>
  (strapi.requestContext.get()?.state as { route?: { info?: { type?: string } } } | undefined)?.route?.info?.type === 'admin';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const isWanted = (strapi: Core.Strapi, { type, action }: Change): boolean =>
  type === 'newsItem' && action === 'create' && getConfig(strapi).linking === 'accept-certain' && !isFromPanel(strapi);

const addCertain: SaveStep = {
  name: 'accept-certain',
  async prepare(strapi, change) {
    const { data, locale } = change;
    const names = getNames(strapi);
    const participants = names.attribute('newsItem', 'participants');
    if (!isWanted(strapi, change) || data === null || participants === null || !isEmpty(data[participants])) return;
    const value = (field: string): unknown => data[names.attribute('newsItem', field) ?? ''];
    const text = textOfItem({ lead: value('lead'), body: value('body') });
    if (text === '' || text.length > LONGEST_TEXT) return;
    // Whoever brought a transaction along can't wait for the directory: on SQLite there is one connection, and it is taken.
    const index = strapi.db.inTransaction() ? directoryAtHand(strapi) : await currentDirectory(strapi);
    if (index === null) return;
    const day = [value('eventDate'), value('date')].find((one): one is string => typeof one === 'string')?.slice(0, 10) ?? null;
    const proposals = suggestParticipants(text, index, { date: day, locale }).participants;
    const accepted = acceptCertain(proposals, getConfig(strapi).linkingConfidence);
    if (accepted.length > 0) data[participants] = accepted.map((participant) => toApp(names, 'participant', participant));
  },
};

export const linkingSteps: readonly SaveStep[] = [addCertain];
