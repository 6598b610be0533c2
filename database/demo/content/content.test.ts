import { ARCHIVE } from '.';
import { positionsOn } from '../build/positions-on';
import { eventDayOf } from '../build/news-item';
import { pictureKeys } from '../pictures/catalogue';
import { CREDITS_EN } from './credits';
import { TITLES_EN } from './titles';
import type { NewsContent } from './types';

const { agreements, news, organisations, persons, positions, regions, topics, documents } = ARCHIVE;

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);
const keysOf = (contents: ReadonlyArray<{ key: string }>): string[] => contents.map(({ key }) => key);
const unknown = (used: ReadonlyArray<string | undefined>, known: readonly string[]): string[] =>
  used.filter((key): key is string => key !== undefined && !known.includes(key));
const personKeys = ({ participants = [] }: NewsContent): string[] =>
  participants.filter((one): one is string => typeof one === 'string').map((one) => one.split(':')[0]!);

describe('keys', () => {
  test.each(Object.entries({ agreements, news, organisations, persons, regions, topics, documents }))('of %s are unique', (_, contents) => {
    expect(repeated(keysOf(contents))).toEqual([]);
  });

  test('all that is referred to exists', () => {
    expect(
      unknown(
        news.flatMap((item) => item.topics),
        keysOf(topics),
      ),
    ).toEqual([]);
    expect(unknown([...news.flatMap((item) => item.regions), ...organisations.map(({ region }) => region)], keysOf(regions))).toEqual([]);
    expect(
      unknown(
        news.flatMap((item) => item.agreements ?? []),
        keysOf(agreements),
      ),
    ).toEqual([]);
    expect(unknown(news.flatMap(personKeys), keysOf(persons))).toEqual([]);
    expect(
      unknown(
        news.flatMap(({ photos = [] }) => photos.flatMap(({ people = [] }) => people)),
        keysOf(persons),
      ),
    ).toEqual([]);
    expect(
      unknown(
        news.flatMap(({ photos = [] }) => photos.map(({ picture }) => picture)),
        pictureKeys(),
      ),
    ).toEqual([]);
    expect(
      unknown(
        documents.map(({ picture }) => picture),
        pictureKeys(),
      ),
    ).toEqual([]);
    expect(
      unknown([...news.map(({ attachment }) => attachment), ...agreements.map(({ document }) => document)], keysOf(documents)),
    ).toEqual([]);
    expect(
      unknown(
        [
          ...news.flatMap((item) => [item.venueOrganisation, ...(item.organisations ?? [])]),
          ...organisations.map(({ parent }) => parent),
          ...positions.map(({ organisation }) => organisation),
          ...agreements.flatMap(({ parties }) => parties.filter((party): party is string => typeof party === 'string')),
        ],
        keysOf(organisations),
      ),
    ).toEqual([]);
    expect(
      unknown(
        positions.map(({ person }) => person),
        keysOf(persons),
      ),
    ).toEqual([]);
    expect(
      unknown(
        positions.map(({ title }) => title),
        Object.keys(TITLES_EN),
      ),
    ).toEqual([]);
  });
});

describe('news', () => {
  test('covers three years, and nothing lies in the future', () => {
    const others = news.filter(({ key }) => key !== 'reference');
    expect(others.length).toBeGreaterThanOrEqual(60);
    expect(new Set(news.map(({ date }) => date.slice(0, 4)))).toEqual(new Set(['2023', '2024', '2025', '2026']));
    expect(news.filter(({ date }) => !/^202[3-6]-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d$/u.test(date) || date > '2026-12')).toEqual([]);
  });

  test('titles, leads and paragraphs are written once', () => {
    expect(repeated(news.flatMap((item) => [item.title, item.lead, ...item.body]))).toEqual([]);
  });

  test.each(news.map((item) => [item.key, item] as const))('%s has a lead and two paragraphs at least', (_, item) => {
    expect(item.lead.length).toBeGreaterThan(30);
    expect(item.body.length).toBeGreaterThanOrEqual(2);
    expect(item.topics.length).toBeGreaterThan(0);
  });

  test('pins and exclusions point back in time, never at the article itself', () => {
    for (const item of news) {
      for (const key of [...(item.pinned ?? []), ...(item.excluded ?? [])]) {
        expect([key, news.find((other) => other.key === key)?.date ?? '9999'] < [key, item.date]).toBe(true);
      }
    }
  });

  test('every participant holds an office on the day, and is named in the text', () => {
    const missing = news.flatMap((item) => {
      const text = [item.title, item.lead, ...item.body].join(' ');
      return personKeys(item).flatMap((key) => {
        const person = persons.find((one) => one.key === key)!;
        const stem = person.lastName
          .split('-')[0]!
          .replace(/(ый|ая|ой|а|я|ь)$/u, '')
          .slice(0, -1);
        const problems = [];
        if (positionsOn(positions, key, eventDayOf(item)).length === 0) problems.push(`${item.key}: ${key} holds no office`);
        if (!text.includes(stem)) problems.push(`${item.key}: ${key} is not named`);
        return problems;
      });
    });
    expect(missing).toEqual([]);
  });

  test('photos of translated articles are credited in English', () => {
    const credits = news
      .filter(({ en }) => en !== undefined)
      .flatMap(({ photos = [] }) => photos.flatMap(({ credit, creator }) => [credit, creator]));
    expect(unknown(credits, Object.keys(CREDITS_EN))).toEqual([]);
  });

  test('there is one of every kind of article that a newsroom has to deal with', () => {
    const some = (matches: (item: NewsContent) => unknown): number => news.filter(matches).length;
    expect(some(({ en }) => en)).toBeGreaterThanOrEqual(9);
    expect(some(({ state }) => state === 'draft')).toBe(2);
    expect(some(({ state }) => state === 'withdrawn-for-good')).toBe(1);
    expect(some(({ embargoDays }) => embargoDays)).toBe(1);
    expect(some(({ corrections }) => corrections)).toBeGreaterThanOrEqual(2);
    expect(some(({ excluded }) => excluded)).toBeGreaterThanOrEqual(2);
    expect(some(({ source }) => source)).toBeGreaterThanOrEqual(2);
    expect(new Set(news.map(({ kind }) => kind)).size).toBe(10);
  });
});

test('of one person, no office begins before another of the same title and organisation ends', () => {
  const overlaps = positions.filter((one) =>
    positions.some(
      (other) =>
        other !== one &&
        other.person === one.person &&
        other.organisation === one.organisation &&
        other.from !== undefined &&
        one.from !== undefined &&
        one.from < other.from &&
        (one.to === undefined || one.to >= other.from),
    ),
  );
  expect(overlaps).toEqual([]);
});
