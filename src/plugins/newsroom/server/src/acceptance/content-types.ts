/** What editors did in one step, as long as they may take it back. Not edited by anybody, without a REST route. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const UNDO = 'plugin::newsroom.undo';

const undo = {
  kind: 'collectionType',
  collectionName: 'newsroom_undos',
  info: { singularName: 'undo', pluralName: 'undos', displayName: 'Undo' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    key: { type: 'string', required: true },
    /** `made`, `linked` or `merged`: how it is taken back. */
    kind: { type: 'string', required: true },
    /** All that taking it back needs to know. */
    act: { type: 'json', required: true },
    /** ISO 8601 text: it sorts alike in every database. */
    doneAt: { type: 'string', required: true },
  },
  indexes: [
    { name: 'newsroom_undos_key', columns: ['key'], type: 'unique' },
    { name: 'newsroom_undos_done_at', columns: ['done_at'] },
  ],
};

export const contentTypes = { undo: { schema: undo } };
