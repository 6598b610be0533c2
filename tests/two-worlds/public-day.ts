/** What happens in public after the secrets are there, the same in both worlds: publishers and the feed of changes hear of it. */
import type { Core } from '@strapi/strapi';

import type { Clock } from '../support/clock';
import { editing } from '../support/editing';
import { settled } from '../support/endpoints';
import { createNewsItem } from '../support/factories';
import type { Made } from '../support/secretive-archive';

const MINUTE = 60_000;

/** In the archive before the worlds part, so that it has the same document id in both: a draft that the public will see. */
export const prepareLater = async (strapi: Core.Strapi, made: Made): Promise<void> => {
  made.later = await createNewsItem(strapi, {
    title: 'Новый цех',
    slug: 'novyy-tsekh',
    topics: [made.topic!.documentId],
    regions: [made.region!.documentId],
    agreements: [made.deal!.documentId],
    participants: [{ person: made.anna!.documentId, affiliations: [{ title: 'директор', organisation: made.works!.documentId }] }],
  });
};

interface Day {
  made: Made;
  clock: Clock;
  /** Each deed has an instant of its own from here on, in milliseconds. */
  start: number;
  /** What is told shows the state when it is told: the next deed waits until this one is told and sent. */
  endpoint: number;
}

export const livePublicDay = async (strapi: Core.Strapi, { made, clock, start, endpoint }: Day): Promise<void> => {
  const edit = editing(strapi);
  const id = (name: string): string => made[name]!.documentId;
  const russian = { locale: 'ru', status: 'published' } as const;
  const english = { locale: 'en', status: 'published' } as const;
  const deeds: ReadonlyArray<() => Promise<unknown>> = [
    () => edit.update('person', id('anna'), { patronymic: 'Ильинична' }),
    () => edit.update('organisation', id('works'), { name: 'Завод «Новый верстак»' }),
    () => edit.update('agreement', id('deal'), { title: 'Соглашение о новых станках' }),
    () => edit.publish(id('later'), { locale: 'ru' }),
    () => edit.update('news-item', id('older'), { lead: 'Дополнено.' }, russian),
    () => edit.update('news-item', id('older'), { slug: 'ochen-staraya-novost' }, russian),
    () => edit.update('news-item', id('news'), { lead: 'In short, again.' }, english),
    () => strapi.documents('api::news-item.news-item').unpublish({ documentId: id('news'), locale: 'en' }),
    () => edit.publish(id('news'), { locale: 'en' }),
    () => edit.update('position', id('post'), { title: 'генеральный директор' }),
  ];
  for (const [place, deed] of deeds.entries()) {
    clock.set(start + place * MINUTE);
    await deed();
    await settled(strapi, endpoint);
  }
};
