import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Editing } from '../support/editing';
import { allTold } from '../support/endpoints';
import { createImage } from '../support/factories';

let app: RunningStrapi;
let edit: Editing;
let cursor = '';
/** Two articles about Anna and her works, the first in English too. */
let first: string;
let second: string;
let anna: string;
let works: string;
let deal: string;

const RU = { locale: 'ru' };

const told = async (): Promise<string[]> => {
  await allTold(app.strapi);
  const { body } = await app.request.get(`/api/newsroom/changes${cursor}`).expect(200);
  cursor = `?after=${body.meta.cursor}`;
  return (body.data as PublicEvent[]).map(({ type, data }) => `${type} ${data.locale ?? '*'}`).sort();
};
const write = async (item: string, data: Record<string, unknown>, locale = 'ru'): Promise<void> => {
  await edit.update('news-item', item, data, { locale });
  await edit.publish(item, { locale });
};
const together = (...acts: ReadonlyArray<() => Promise<unknown>>): Promise<unknown> =>
  app.strapi.db.transaction(() => Promise.all(acts.map((act) => act())));

beforeAll(async () => {
  app = await bootStrapi();
  edit = editing(app.strapi);
  works = await edit.create('organisation', { name: 'Завод' });
  anna = await edit.create('person', { lastName: 'Орлова', firstName: 'Анна' });
  deal = await edit.create('agreement', { title: 'О заводе', signedOn: '2025-01-01', parties: [{ organisation: works }] });
  const data = { title: 'Первая', participants: [{ person: anna }], agreements: [deal] };
  first = await edit.create('news-item', data, { status: 'published', ...RU });
  second = await edit.create('news-item', { title: 'Вторая', organisations: [works] }, { status: 'published', ...RU });
  await told();
});

afterAll(() => app?.stop());

const UPDATED = 'news-item.updated ru';
const WITHDRAWN = 'news-item.withdrawn ru';
const PUBLISHED = 'news-item.published ru';

it.each<[string, () => Promise<unknown>, string[]]>([
  ['a save of a draft', () => edit.update('news-item', first, { lead: 'Лид.' }, RU), []],
  ['a publication of a changed draft', () => edit.publish(first, RU), [UPDATED]],
  ['a publication that changes nothing', () => edit.publish(first, RU), []],
  ['a draft that is discarded', () => edit.discard(first), []],
  [
    'a save that is published at once',
    () => edit.update('news-item', first, { lead: 'Иначе.' }, { ...RU, status: 'published' }),
    [UPDATED],
  ],
  ['what only editors see', () => write(first, { dismissedNames: ['Лев Толстой'] }), []],
  ['other participants', () => write(first, { participants: [{ person: anna }, { name: 'Гость' }] }), [UPDATED]],
  ['a photo', async () => write(first, { photos: [{ image: await createImage(app.strapi), decorative: true }] }), [UPDATED]],
  ['a pin', () => write(first, { pinnedNews: [second] }), [UPDATED]],
  ['no pin', () => write(first, { pinnedNews: [] }), [UPDATED]],
  ['an organisation more', () => write(first, { organisations: [works] }), [UPDATED]],
  ['an agreement less, which nobody shows then', () => write(first, { agreements: [] }), [UPDATED]],
  ['an agreement that is shown again', () => write(first, { agreements: [deal] }), ['agreement.published *', UPDATED]],
  ['a translation', () => write(first, { title: 'First' }, 'en'), ['news-item.published en']],
  ['a change of the translation', () => write(first, { lead: 'In short.' }, 'en'), ['news-item.updated en']],
  ['an agreement', () => edit.update('agreement', deal, { term: 'бессрочное' }), ['agreement.updated *']],
  ['a person', () => edit.update('person', anna, { biography: 'Училась.' }), ['person.updated *']],
  ['an organisation', () => edit.update('organisation', works, { name: 'Большой завод' }), ['organisation.updated *']],
  [
    'a person and an organisation in one transaction',
    () =>
      together(
        () => edit.update('person', anna, { firstName: 'Анна-Мария' }),
        () => edit.update('organisation', works, { website: 'https://works.example' }),
      ),
    ['organisation.updated *', 'person.updated *'],
  ],
  ['an embargo on what is public', () => write(second, { embargoUntil: '2999-01-01T00:00:00.000Z' }), [WITHDRAWN]],
  ['an embargo taken off', () => write(second, { embargoUntil: null }), [PUBLISHED]],
  [
    'several publications in one transaction, one of which changes nothing',
    async () => {
      await edit.update('news-item', second, { lead: 'Вторая.' }, RU);
      await edit.update('news-item', first, { lead: 'Первая.' }, RU);
      await edit.publish(first, RU);
      await together(
        () => edit.publish(first, RU),
        () => edit.publish(second, RU),
      );
    },
    [UPDATED, UPDATED],
  ],
  [
    'several in one transaction that fails',
    () =>
      expect(
        app.strapi.db.transaction(async () => {
          await edit.unpublish(second);
          await edit.update('person', anna, { biography: 'Не запишется.' });
          throw new Error('no');
        }),
      ).rejects.toThrow('no'),
    [],
  ],
  ['a person who is deleted', () => edit.remove('person', anna), [UPDATED]],
  ['a withdrawal', () => edit.unpublish(second), [WITHDRAWN]],
  ['a withdrawal of what is withdrawn', () => edit.unpublish(second), []],
  ['a deletion of what is withdrawn', () => edit.remove('news-item', second), []],
  [
    'a deletion in every language',
    () => app.strapi.documents('api::news-item.news-item').delete({ documentId: first, locale: '*' }),
    ['news-item.withdrawn en', WITHDRAWN],
  ],
])('of %s tells exactly what readers see of it', async (_, act, events) => {
  await act();
  expect(await told()).toEqual(events);
});
