/** What the newsroom knows of the media library's files beyond Strapi's own fields. Not edited by anybody, without a REST route. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const FILE_NOTE = 'plugin::newsroom.file-note';

const fileNote = {
  kind: 'collectionType',
  collectionName: 'newsroom_file_notes',
  info: { singularName: 'file-note', pluralName: 'file-notes', displayName: 'File note' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** The file's number. */
    file: { type: 'integer', required: true },
    /** SHA-256 of what was uploaded, in hexadecimal: the public file has other bytes. */
    hash: { type: 'string', required: true },
    facts: { type: 'json', required: true },
    problem: { type: 'string' },
  },
  indexes: [
    { name: 'newsroom_file_notes_file', columns: ['file'], type: 'unique' },
    { name: 'newsroom_file_notes_hash', columns: ['hash'] },
  ],
};

export const contentTypes = { 'file-note': { schema: fileNote } };
