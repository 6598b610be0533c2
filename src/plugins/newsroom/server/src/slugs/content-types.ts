/** The plugin's record of who holds which slug. Not edited by anybody, without a REST route. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const SLUG = 'plugin::newsroom.slug';
export const SLUG_TABLE = 'newsroom_slugs';

/** One row for each slug that a document holds or has held in public; what each field means is said in `claim.ts`. */
const slug = {
  kind: 'collectionType',
  collectionName: SLUG_TABLE,
  info: { singularName: 'slug', pluralName: 'slugs', displayName: 'Slug' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    type: { type: 'string', required: true },
    itemLocale: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    owner: { type: 'string', required: true },
    state: { type: 'enumeration', enum: ['reserved', 'current', 'former', 'gone'], required: true },
    wasPublic: { type: 'boolean', default: false },
    isTyped: { type: 'boolean', default: false },
    at: { type: 'string' },
  },
  indexes: [
    { name: 'newsroom_slugs_slug', columns: ['type', 'item_locale', 'slug'], type: 'unique' },
    { name: 'newsroom_slugs_owner', columns: ['owner'] },
    { name: 'newsroom_slugs_at', columns: ['at'] },
  ],
};

export const contentTypes = { slug: { schema: slug } };
