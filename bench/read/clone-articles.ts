/** Many articles in little time: rows of one published article again and again, by SQL, with the record of what is public. */
import type { Core } from '@strapi/strapi';

export interface Clones {
  /** The published article whose rows are repeated. */
  documentId: string;
  count: number;
  /** Begins their slugs. */
  name: string;
  /** With its participants, photos and all; otherwise with its topics and regions alone. */
  whole: boolean;
}

const NUMBERS = 'numbers(n) as (select 1 union all select n + 1 from numbers where n < ?)';

/** Columns of a table besides its id. */
const columnsOf = async (strapi: Core.Strapi, table: string): Promise<string[]> =>
  Object.keys(await strapi.db.connection(table).columnInfo()).filter((column) => column !== 'id');

/** `insert into table (…) select …` for every number, with some columns computed from it. */
const repeat = async (
  strapi: Core.Strapi,
  table: string,
  where: string,
  values: readonly unknown[],
  count: number,
  computed: Record<string, string>,
) => {
  const columns = await columnsOf(strapi, table);
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  const selected = columns.map((column) => computed[column] ?? `original."${column}"`).join(', ');
  await strapi.db.connection.raw(
    `with recursive ${NUMBERS} insert into "${table}" (${quoted}) select ${selected} from numbers cross join "${table}" as original where ${where}`,
    [count, ...values] as never[],
  );
};

const tablesOfItems = (strapi: Core.Strapi, whole: boolean): string[] => {
  const { attributes } = strapi.db.metadata.get('api::news-item.news-item');
  const wanted = (name: string) => whole || name === 'topics' || name === 'regions';
  const tables = Object.entries(attributes).flatMap(([name, attribute]) => {
    if (!wanted(name) || !('joinTable' in attribute)) return [];
    const { name: table, joinColumn } = attribute.joinTable as { name: string; joinColumn: { name: string } };
    return ['localizations', 'pinnedNews', 'excludedNews'].includes(name) ? [] : [`${table} ${joinColumn.name}`];
  });
  return [...new Set(tables)];
};

export const cloneArticles = async (strapi: Core.Strapi, { documentId, count, name, whole }: Clones): Promise<string[]> => {
  const knex = strapi.db.connection;
  const slug = `('${name}-' || numbers.n)`;
  const newsItem = `('${name}' || numbers.n)`;
  const [original] = await knex('newsroom_publications').where({ news_item: documentId });
  const rowId = Number(original.row_id);
  const date = new Date('2024-01-01T00:00:00Z').getTime();
  const isSqlite = strapi.db.dialect.client === 'sqlite';
  const shown = isSqlite
    ? `strftime('%Y-%m-%dT%H:%M:%fZ', ${date / 1000} + numbers.n * 60, 'unixepoch')`
    : `to_char(to_timestamp(${date / 1000} + numbers.n * 60) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await repeat(strapi, 'news_items', 'original.id = ?', [rowId], count, { document_id: newsItem, slug, title: `('Статья ' || numbers.n)` });
  const rows = `(select clone.id from news_items as clone where clone.document_id = ${newsItem} and clone.published_at is not null)`;
  // Nobody is to be told of them: first, for what is public and was not told of is looked for all the time.
  await repeat(strapi, 'newsroom_announced', "original.subject = 'newsItem' and original.target = ?", [documentId], count, {
    document_id: `(original.document_id || numbers.n)`,
    target: newsItem,
    slug,
  });
  await repeat(strapi, 'newsroom_publications', 'original.news_item = ?', [documentId], count, {
    document_id: newsItem,
    news_item: newsItem,
    slug,
    date: shown,
    public_from: shown,
    row_id: rows,
  });
  await repeat(
    strapi,
    'newsroom_links',
    `original.news_item = ?${whole ? '' : " and original.kind in ('topic', 'region')"}`,
    [documentId],
    count,
    {
      document_id: `(original.document_id || numbers.n)`,
      news_item: newsItem,
      date: shown,
      public_from: shown,
    },
  );
  for (const entry of tablesOfItems(strapi, whole)) {
    const [table, owner] = entry.split(' ') as [string, string];
    await repeat(strapi, table, `original."${owner}" = ?`, [rowId], count, { [owner]: rows });
  }
  // As PostgreSQL does it by itself within a minute.
  await knex.raw(isSqlite ? 'analyze' : 'vacuum analyze');
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
};
