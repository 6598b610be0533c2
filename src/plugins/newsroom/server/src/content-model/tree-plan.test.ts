import { createNames } from './names';
import { configSchema } from '../config/schema';
import { planTree, type Metadata } from './tree-plan';

const column = (columnName: string, type = 'string') => ({ columnName, type });
const component = (target: string, field: string, table: string) => ({
  target,
  joinTable: {
    name: table,
    joinColumn: { name: 'entity_id' },
    inverseJoinColumn: { name: 'cmp_id' },
    on: { field },
    orderColumnName: 'order',
  },
});

const METADATA: Record<string, Metadata> = {
  'api::news-item.news-item': {
    tableName: 'news_items',
    attributes: {
      documentId: column('document_id'),
      title: column('title'),
      body: column('body', 'blocks'),
      photos: component('newsroom.photo', 'photos', 'news_items_cmps'),
    },
  },
  'newsroom.photo': {
    tableName: 'photos',
    attributes: {
      caption: column('caption'),
      image: { target: 'plugin::upload.file', morphBy: 'related' },
      people: {
        target: 'api::person.person',
        joinTable: {
          name: 'photos_people_lnk',
          joinColumn: { name: 'photo_id' },
          inverseJoinColumn: { name: 'person_id' },
          orderColumnName: 'person_ord',
        },
      },
    },
  },
  'plugin::upload.file': {
    tableName: 'files',
    attributes: {
      url: column('url'),
      related: {
        joinTable: {
          name: 'files_related_mph',
          joinColumn: { name: 'file_id' },
          morphColumn: { typeColumn: { name: 'related_type' }, idColumn: { name: 'related_id' } },
        },
      },
    },
  },
  'api::person.person': { tableName: 'persons', attributes: { documentId: column('document_id'), lastName: column('last_name') } },
};

const names = createNames(configSchema.parse({}));
const plan = (view: Parameters<typeof planTree>[4]) =>
  planTree(names, (uid) => METADATA[uid]!, 'newsItem', 'api::news-item.news-item', view);

describe('planTree', () => {
  it('finds the tables of components, relations and files, parents before their children', () => {
    const nodes = plan({ photos: { image: {}, people: {} } });
    expect(nodes.map(({ parent, attribute, many, table }) => ({ parent, attribute, many, table }))).toEqual([
      { parent: null, attribute: '', many: true, table: 'news_items' },
      { parent: 0, attribute: 'photos', many: true, table: 'photos' },
      { parent: 1, attribute: 'image', many: false, table: 'files' },
      { parent: 1, attribute: 'people', many: true, table: 'persons' },
    ]);
    expect(nodes[0]!.columns).toContainEqual({ attribute: 'body', name: 'body', isJson: true });
    expect(nodes[1]!.hanging).toEqual({
      table: 'news_items_cmps',
      from: 'entity_id',
      to: 'cmp_id',
      order: 'order',
      equal: { field: 'photos' },
    });
    expect(nodes[2]!.hanging).toEqual({
      table: 'files_related_mph',
      from: 'related_id',
      to: 'file_id',
      order: 'order',
      equal: { related_type: 'newsroom.photo', field: 'image' },
    });
    expect(nodes[3]!.hanging).toMatchObject({ from: 'photo_id', to: 'person_id', order: 'person_ord', equal: {} });
  });

  it('passes over what the app has not got, and refuses what the model has not', () => {
    expect(plan({ agreements: { parties: {} }, title: {} })).toHaveLength(1);
    expect(() => plan({ authors: {} })).toThrow('newsItem.authors');
  });
});
