/** The plugin's record of what is and was public. Not edited by anybody, without a REST route. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const PUBLICATION = 'plugin::newsroom.publication';
export const LINK = 'plugin::newsroom.link';

/** One row for each news item and locale that was ever published. Instants are ISO 8601 text: it sorts alike in every database. */
const publication = {
  kind: 'collectionType',
  collectionName: 'newsroom_publications',
  info: { singularName: 'publication', pluralName: 'publications', displayName: 'Publication' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    newsItem: { type: 'string', required: true },
    itemLocale: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    /** The shown date. */
    date: { type: 'string', required: true },
    /** Since (or from) when the public may see it; null while it is not published. */
    publicFrom: { type: 'string' },
    firstPublishedAt: { type: 'string', required: true },
    /** The last public change. */
    changedAt: { type: 'string', required: true },
    /** Of the content as published, so that a publish without a change is told from one with. */
    digest: { type: 'string', required: true },
    /** The published row that this was read from. */
    rowId: { type: 'integer' },
    gone: { type: 'enumeration', enum: ['withdrawn', 'deleted'] },
    hidden: { type: 'boolean', default: false },
    /** Document ids as the draft had them when it was published: Strapi alters the published row's relation. */
    pinned: { type: 'json' },
    excluded: { type: 'json' },
  },
  indexes: [
    { name: 'newsroom_publications_item', columns: ['news_item', 'item_locale'], type: 'unique' },
    { name: 'newsroom_publications_slug', columns: ['item_locale', 'slug'] },
    // For the next embargo that ends, and those that have.
    { name: 'newsroom_publications_opening', columns: ['public_from'] },
    // One for each order of a list; with all that a count asks for, so that it reads no row.
    { name: 'newsroom_publications_by_date', columns: ['item_locale', 'date', 'news_item', 'public_from'] },
    { name: 'newsroom_publications_by_first', columns: ['item_locale', 'first_published_at', 'news_item', 'public_from'] },
    { name: 'newsroom_publications_by_change', columns: ['item_locale', 'changed_at', 'news_item', 'public_from'] },
  ],
};

/** Which records a published news item leads to, flat: the parties of its agreements are links of the item. */
const link = {
  kind: 'collectionType',
  collectionName: 'newsroom_links',
  info: { singularName: 'link', pluralName: 'links', displayName: 'Link' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    newsItem: { type: 'string', required: true },
    itemLocale: { type: 'string', required: true },
    kind: { type: 'string', required: true },
    target: { type: 'string', required: true },
    /** What leads to a record is listed and counted from one index: the publication's dates again, and one of an item's links to the record. */
    date: { type: 'string' },
    publicFrom: { type: 'string' },
    isFirst: { type: 'boolean', default: false },
  },
  indexes: [
    { name: 'newsroom_links_target', columns: ['target', 'item_locale', 'news_item'] },
    { name: 'newsroom_links_by_date', columns: ['target', 'item_locale', 'is_first', 'date', 'news_item', 'public_from'] },
    { name: 'newsroom_links_item', columns: ['news_item', 'item_locale'] },
  ],
};

export const contentTypes = { publication: { schema: publication }, link: { schema: link } };
