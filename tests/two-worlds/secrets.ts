/** What makes two worlds different: everything that the public must not see, in another number and with other values in each. */
import type { Core } from '@strapi/strapi';

import {
  createAgreement,
  createNewsItem,
  createOrganisation,
  createPerson,
  createPosition,
  createPublishedNewsItem,
  createRegion,
  createTopic,
} from '../support/factories';
import { CANARY, type Made } from '../support/secretive-archive';

const NEWS_ITEM = 'api::news-item.news-item';
const FAR = '2099-01-01T00:00:00.000Z';

export interface World {
  name: string;
  /** How many there are of each kind of secret. */
  secrets: number;
}

/** Slugs of what either world hides, told beforehand so that both are asked for them. */
export const secretSlugs = ({ name, secrets }: World): string[] =>
  Array.from({ length: secrets }, (_, place) => `${name}-${place}`).flatMap((mark) => KINDS.map((kind) => `${kind}-${mark}`));

/** Of the accounts that are in one world and not in the other. */
export const secretEmails = ({ name, secrets }: World): string[] => Array.from({ length: secrets }, (_, place) => emailOf(name, place));

const emailOf = (name: string, place: number): string => `${name}${place}@newsroom.example`;

const KINDS = ['draft', 'draft-moved', 'embargoed', 'embargoed-moved', 'ended', 'topic', 'region', 'person', 'office', 'deal'];

/** @returns the document ids of what was hidden. */
export const hideSecrets = async (strapi: Core.Strapi, made: Made, world: World): Promise<string[]> => {
  const hidden: string[] = [];
  for (let place = 0; place < world.secrets; place += 1) hidden.push(...(await hideOne(strapi, made, `${world.name}-${place}`, place)));
  await changePrivateFields(strapi, made, world, hidden);
  await addPeople(strapi, world);
  return hidden;
};

const hideOne = async (strapi: Core.Strapi, made: Made, mark: string, place: number): Promise<string[]> => {
  const id = (name: string): string => made[name]!.documentId;
  const text = `${place % 2 === 0 ? 'Аа' : 'Яя'} ${CANARY} ${mark}`;
  const topic = await createTopic(strapi, { name: text, slug: `topic-${mark}` });
  const region = await createRegion(strapi, { name: text, slug: `region-${mark}` });
  const person = await createPerson(strapi, { lastName: text, firstName: 'Анна', slug: `person-${mark}` });
  const office = await createOrganisation(strapi, { name: text, slug: `office-${mark}`, parent: id('works'), region: id('region') });
  const deal = await createAgreement(strapi, {
    title: text,
    slug: `deal-${mark}`,
    parties: [{ organisation: id('works') }, { name: text }],
  });
  const post = await createPosition(strapi, { person: id('anna'), organisation: office.documentId, title: text, from: '2021' });
  const content = {
    title: text,
    lead: text,
    date: `202${place % 5}-05-17T10:00:00.000Z`,
    venueOrganisation: id('works'),
    topics: [id('topic'), topic.documentId],
    regions: [id('region'), region.documentId],
    organisations: [id('works'), office.documentId],
    agreements: [id('deal'), deal.documentId],
    participants: [
      { person: id('anna'), affiliations: [] },
      { person: person.documentId, affiliations: [] },
    ],
    pinnedNews: [id('news')],
  };
  const draft = await createNewsItem(strapi, { ...content, slug: `draft-${mark}` });
  const early = { ...content, embargoUntil: FAR, openToAccredited: place % 2 === 0 };
  const embargoed = await createPublishedNewsItem(strapi, { ...early, slug: `embargoed-${mark}` });
  await strapi.documents(NEWS_ITEM).update({ documentId: draft.documentId, locale: 'ru', data: { slug: `draft-moved-${mark}` } as never });
  const moved = { slug: `embargoed-moved-${mark}` } as never;
  await strapi.documents(NEWS_ITEM).update({ documentId: embargoed.documentId, locale: 'ru', data: moved, status: 'published' });
  const ended = await createPublishedNewsItem(strapi, { ...early, slug: `ended-${mark}` });
  await strapi.documents(NEWS_ITEM).unpublish({ documentId: ended.documentId, locale: 'ru' });
  const english = { documentId: draft.documentId, locale: 'en', data: { title: text } as never };
  await strapi.documents(NEWS_ITEM).update(english);
  return [topic, region, person, office, deal, post, draft, embargoed, ended].map(({ documentId }) => documentId);
};

const PER_SECRET = 9;
const DRAFT = 6;

/** Of each kind of secret article one: the drafts (0), the embargoed (1) or the withdrawn (2). */
const articlesAmong = (hidden: readonly string[], kind: 0 | 1 | 2): string[] =>
  hidden.filter((_id, place) => place % PER_SECRET === DRAFT + kind);

/** The public documents keep what they show; what they hide differs. */
const changePrivateFields = async (strapi: Core.Strapi, made: Made, { name, secrets }: World, hidden: readonly string[]): Promise<void> => {
  const text = `${CANARY} ${name}`;
  const document = (of: string) => ({ documentId: made[of]!.documentId });
  await strapi.documents('api::person.person').update({ ...document('anna'), data: { aliases: [text] } as never });
  await strapi.documents('api::organisation.organisation').update({
    ...document('works'),
    data: { aliases: [text], externalIds: [{ scheme: 'inn', value: text }] } as never,
  });
  const draft = { title: text, lead: text, dismissedNames: [text], pinnedNews: [made.older!.documentId], excludedNews: [] };
  await strapi.documents(NEWS_ITEM).update({ ...document('news'), locale: 'ru', data: draft as never });
  await strapi.documents(NEWS_ITEM).update({ ...document('withdrawn'), locale: 'ru', data: { title: text, lead: text } as never });
  // Published anew in one world, with nothing changed but what readers do not see.
  if (secrets > 1) {
    const unseen = {
      dismissedNames: [text],
      corrections: [{ date: '2025-05-19', kind: 'update', text, public: false }],
      // Neither stands in a list: nobody may read them.
      pinnedNews: articlesAmong(hidden, 0),
      excludedNews: articlesAmong(hidden, 1),
    };
    await strapi.documents(NEWS_ITEM).update({ ...document('older'), locale: 'ru', data: unseen as never, status: 'published' });
  }
  await strapi.db.query('plugin::upload.file').updateMany({
    where: {},
    data: { caption: text, provider_metadata: { secret: text }, folderPath: `/${secrets}` },
  });
};

const addPeople = async (strapi: Core.Strapi, { name, secrets }: World): Promise<void> => {
  const { id: role } = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  for (let place = 0; place < secrets; place += 1) {
    const username = `${name}${place}`;
    const email = emailOf(name, place);
    await strapi.db.query('plugin::users-permissions.user').create({ data: { username, email, provider: 'local', confirmed: true, role } });
    await strapi.db.query('admin::user').create({ data: { firstname: CANARY, lastname: name, email, isActive: true, blocked: false } });
  }
};
