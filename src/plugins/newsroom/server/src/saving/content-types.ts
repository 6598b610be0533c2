/** The plugin's log of what was changed. Not edited by anybody, without a REST route. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const CHANGE = 'plugin::newsroom.change';
export const CHANGE_TABLE = 'newsroom_changes';

const change = {
  kind: 'collectionType',
  collectionName: CHANGE_TABLE,
  info: { singularName: 'change', pluralName: 'changes', displayName: 'Change' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subject: { type: 'string', required: true },
    target: { type: 'string', required: true },
    /** PostgreSQL: the transaction that wrote the row, by which readers tell what was committed since. SQLite: null, ids do. */
    stamp: { type: 'biginteger' },
    /** ISO 8601 text, for retention alone. */
    writtenAt: { type: 'string', required: true },
  },
  indexes: [
    { name: 'newsroom_changes_stamp', columns: ['stamp'] },
    { name: 'newsroom_changes_written_at', columns: ['written_at'] },
  ],
};

export const contentTypes = { change: { schema: change } };
