import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';
import { tableOf } from '../content-model/tables.store';

/** More than a list of choices shows. */
const MOST = 12;
/** Words of a title that count. */
const MOST_WORDS = 8;

/**
 * PostgreSQL knows the small letters of every alphabet, SQLite those of Latin only: there a word is looked for as typed, in small
 * letters, and with a capital first letter.
 */
const spellingsOf = (word: string, isPostgres: boolean): string[] => {
  const small = word.toLowerCase();
  return isPostgres ? [small] : [...new Set([word, small, small.charAt(0).toUpperCase() + small.slice(1), small.toUpperCase()])];
};

/** Document ids of public, listable articles whose titles have every word of the query, the newest first. */
export const searchNews = async (strapi: Core.Strapi, { q, locale }: { q: string; locale: string }, now: Date): Promise<string[]> => {
  const table = tableOf(strapi, 'newsItem');
  const title = table?.column('title') ?? null;
  if (table === null || title === null) return [];
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const finder = isPostgres ? 'strpos(lower(??), ?) > 0' : 'instr(??, ?) > 0';
  const query = strapi.db
    .connection('newsroom_publications as item')
    .join(`${table.name} as story`, 'story.id', 'item.row_id')
    .where('item.item_locale', locale)
    .where('item.public_from', '<=', now.toISOString())
    .where('item.hidden', false)
    .orderBy([
      { column: 'item.date', order: 'desc' },
      { column: 'item.news_item', order: 'asc' },
    ])
    .limit(MOST)
    .select('item.news_item as newsItem');
  const words = q.split(/\s+/).filter((word) => word !== '');
  for (const word of words.slice(0, MOST_WORDS)) {
    void query.where((either) => {
      for (const spelling of spellingsOf(word, isPostgres)) void either.orWhereRaw(finder, [`story.${title}`, spelling]);
    });
  }
  const rows = await joinTransaction<Array<{ newsItem: string }>>(strapi, query);
  return rows.map(({ newsItem }) => newsItem);
};
