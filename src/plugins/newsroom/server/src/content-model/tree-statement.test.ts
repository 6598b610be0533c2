import type { TreeNode } from './tree-plan';
import { growTree, treeStatement, type FlatRow } from './tree-statement';

const column = (attribute: string, isJson = false) => ({ attribute, name: attribute.toLowerCase(), isJson });

const NODES: readonly TreeNode[] = [
  { parent: null, attribute: '', many: true, table: 'items', columns: [column('documentId'), column('body', true)], hanging: null },
  {
    parent: 0,
    attribute: 'photos',
    many: true,
    table: 'photos',
    columns: [column('caption')],
    hanging: { table: 'items_cmps', from: 'entity_id', to: 'cmp_id', order: 'order', equal: { field: "it's" } },
  },
  {
    parent: 1,
    attribute: 'image',
    many: false,
    table: 'files',
    columns: [column('url')],
    hanging: { table: 'mph', from: 'related_id', to: 'file_id', order: null, equal: {} },
  },
];

const row = (node: number, parent: number | null, place: number | null, id: number, ...values: unknown[]): FlatRow => ({
  node,
  parent,
  place,
  id,
  data: JSON.stringify(values),
});

describe('treeStatement', () => {
  it.each(['sqlite', 'postgres'] as const)('is one statement with a place for the ids and one for the locale (%s)', (dialect) => {
    const { tables, rows } = treeStatement(NODES, { by: 'documentId', byLocale: true, status: 'published' }, dialect, 5);
    expect(tables.split('?')).toHaveLength(3);
    expect(tables).toContain('is not null');
    expect(tables).toContain(`'it''s'`);
    expect(rows.split(' union all ')).toHaveLength(NODES.length);
    expect(rows).toContain('select 7 as node');
  });

  it('goes from parents to rows in this order, whatever the database takes their numbers for', () => {
    const condition = { by: 'documentId', byLocale: false, status: null };
    expect(treeStatement(NODES, condition, 'postgres').tables.split('cross join lateral (select * from')).toHaveLength(5);
    expect(treeStatement(NODES, condition, 'sqlite').tables).toContain(
      'p cross join "items_cmps" l cross join "photos" t where l."entity_id" = p.id',
    );
  });
});

describe('growTree', () => {
  it('hangs rows on their parents in order, one row on several, and leaves null and [] where nothing hangs', () => {
    const flat = [
      row(0, null, null, 1, 'a', '[{"type":"paragraph"}]'),
      row(0, null, null, 2, 'b', 'not JSON'),
      row(1, 1, 2, 11, 'second'),
      row(1, 1, 1, 10, 'first'),
      row(2, 10, 7, 100, '/x.jpg'),
      row(2, 11, 8, 100, '/x.jpg'),
      row(2, 11, 9, 101, '/later.jpg'),
    ];
    const image = { id: 100, url: '/x.jpg' };
    expect(growTree(NODES, flat, 'sqlite')).toEqual([
      {
        id: 1,
        documentId: 'a',
        body: [{ type: 'paragraph' }],
        photos: [
          { id: 10, caption: 'first', image },
          { id: 11, caption: 'second', image },
        ],
      },
      { id: 2, documentId: 'b', body: null, photos: [] },
    ]);
  });

  it('takes its own rows out of an answer to several trees', () => {
    expect(growTree(NODES, [row(0, null, null, 9, 'other', null), row(3, null, null, 1, 'own', [])], 'postgres', 3)).toEqual([
      { id: 1, documentId: 'own', body: [], photos: [] },
    ]);
  });
});
