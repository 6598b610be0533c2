import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { z } from 'zod';

import type { ArticleSource } from '../src/plugins/newsroom/server/src/other-news/features-of';

const strings = z.array(z.string()).default([]);

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  lead: z.string().default(''),
  text: z.string().default(''),
  publishedAt: z.string(),
  entities: strings,
  regions: strings,
  topics: strings,
});

const querySchema = z.object({ queryId: z.string() });

/** Parses a file of one JSON value a line, and says which line is wrong. */
const readLines = async <T>(path: string, parse: (value: unknown) => T): Promise<T[]> => {
  const values: T[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      values.push(parse(JSON.parse(text)));
    } catch (cause) {
      throw new Error(`${path}:${line} cannot be read`, { cause });
    }
  }
  return values;
};

/** The sets do not say which entity is a person and which an organisation: all are taken as organisations, which weigh the same. */
const toArticle = ({ id, title, lead, text, publishedAt, entities, regions, topics }: z.output<typeof lineSchema>): ArticleSource => ({
  id,
  locale: 'en',
  date: Date.parse(publishedAt),
  title,
  lead,
  text,
  names: [...entities, ...regions],
  persons: [],
  organisations: entities,
  agreements: [],
  regions,
  topics,
});

export const readCorpus = (path: string): Promise<ArticleSource[]> => readLines(path, (value) => toArticle(lineSchema.parse(value)));

/** Of the judgments only the query's id is read. */
export const readQueryIds = (path: string): Promise<string[]> => readLines(path, (value) => querySchema.parse(value).queryId);
