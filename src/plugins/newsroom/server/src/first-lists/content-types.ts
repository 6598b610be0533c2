/** Not edited by anybody, without a REST route of Strapi's. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const FIRST_LIST = 'plugin::newsroom.first-list';

/** One row for each news item and locale: its list of other news as it was when the public was first told of the article. */
const firstList = {
  kind: 'collectionType',
  collectionName: 'newsroom_first_lists',
  info: { singularName: 'first-list', pluralName: 'first-lists', displayName: 'First list' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    newsItem: { type: 'string', required: true },
    itemLocale: { type: 'string', required: true },
    /** ISO 8601 text. */
    at: { type: 'string', required: true },
    /** `[{ documentId, title }]`: titles as they were, for articles that may be gone. */
    entries: { type: 'json', required: true },
  },
  indexes: [{ name: 'newsroom_first_lists_item', columns: ['news_item', 'item_locale'], type: 'unique' }],
};

export const contentTypes = { 'first-list': { schema: firstList } };
