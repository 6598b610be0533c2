/** What the public was told, and what is to be told. Not edited by anybody, without a REST route of Strapi's. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const ANNOUNCED = 'plugin::newsroom.announced';
export const ANNOUNCED_TABLE = 'newsroom_announced';
export const EVENT = 'plugin::newsroom.event';
export const EVENT_TABLE = 'newsroom_events';
export const SEEN_PAGE = 'plugin::newsroom.seen-page';
export const SEEN_PAGE_TABLE = 'newsroom_seen_pages';

/** One row for each document (a news item: and locale) that was ever public: what its page was when somebody was last told of it. */
const announced = {
  kind: 'collectionType',
  collectionName: ANNOUNCED_TABLE,
  info: { singularName: 'announced', pluralName: 'announceds', displayName: 'Announced' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subject: { type: 'string', required: true },
    target: { type: 'string', required: true },
    /** `*` for records. */
    itemLocale: { type: 'string', required: true },
    slug: { type: 'string' },
    /** Of what the public sees; null while it sees nothing. */
    digest: { type: 'string' },
    version: { type: 'integer', required: true },
  },
  indexes: [{ name: 'newsroom_announced_target', columns: ['subject', 'target', 'item_locale'], type: 'unique' }],
};

/** Written in the transaction of the change; told and numbered afterwards, once, when everything that was before it is. */
const event = {
  kind: 'collectionType',
  collectionName: EVENT_TABLE,
  info: { singularName: 'event', pluralName: 'events', displayName: 'Event' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** `evt_…`: the webhook's id, the same on every try. */
    key: { type: 'string', required: true },
    type: { type: 'string', required: true },
    subject: { type: 'string', required: true },
    target: { type: 'string', required: true },
    itemLocale: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    previousSlug: { type: 'string' },
    version: { type: 'integer', required: true },
    /** ISO 8601 text. */
    at: { type: 'string', required: true },
    /** The article's card as the change left it; null for records and withdrawals. */
    card: { type: 'json' },
    /** Records that the document led to before or leads to now: `[{ kind, target }]`. */
    links: { type: 'json' },
    /** Its place among all events, without gaps; null until it is told. */
    place: { type: 'integer' },
    /** Frozen when it is told. */
    body: { type: 'json' },
    affected: { type: 'json' },
  },
  indexes: [
    { name: 'newsroom_events_key', columns: ['key'], type: 'unique' },
    { name: 'newsroom_events_place', columns: ['place'], type: 'unique' },
    { name: 'newsroom_events_version', columns: ['subject', 'target', 'item_locale', 'version'], type: 'unique' },
    { name: 'newsroom_events_at', columns: ['at'] },
  ],
};

/** One row for each page that a change may have altered: what it was when its alterations were last told. */
const seenPage = {
  kind: 'collectionType',
  collectionName: SEEN_PAGE_TABLE,
  info: { singularName: 'seen-page', pluralName: 'seen-pages', displayName: 'Seen page' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subject: { type: 'string', required: true },
    target: { type: 'string', required: true },
    itemLocale: { type: 'string', required: true },
    slug: { type: 'string' },
    /** Of the body, or a sign (is-altered.ts); null when a change was told while another one waited. */
    digest: { type: 'string' },
    /** Ids of the news items on its list of other news, with spaces between. */
    shows: { type: 'text' },
    /** What that list asks of an article that is to come onto it. */
    bar: { type: 'string' },
  },
  indexes: [{ name: 'newsroom_seen_pages_target', columns: ['target', 'subject', 'item_locale'], type: 'unique' }],
};

export const contentTypes = { announced: { schema: announced }, event: { schema: event }, 'seen-page': { schema: seenPage } };
