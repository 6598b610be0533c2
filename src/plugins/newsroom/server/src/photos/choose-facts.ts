import type { PhotoFacts } from '../../../shared/contracts/photos';
import { FACT_SOURCES, PLACE_SOURCES, type Source } from './fact-sources';
import { decoderOf, type IptcTag } from './iptc-text';
import type { Tags } from './read-tags';
import { takenAt } from './taken-at';

/** As long as the fields of a photo are. */
const LONGEST_LINE = 255;
const LONGEST_TEXT = 5000;
const MOST_KEYWORDS = 50;

/** What cameras put into the description by themselves. */
const NO_CAPTION = /^(OLYMPUS|SONY DSC|SAMSUNG|KODAK|DIGITAL CAMERA|DCIM|MINOLTA|DSC[_ ]?\d+|IMG[_ ]?\d+|default|untitled)\b/i;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const described = (tag: unknown): string => (isObject(tag) && typeof tag.description === 'string' ? tag.description : '');

/** Without what a database or a page can't hold. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .trim();

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`);

/** Of a text in several languages the Russian one, then the default one. */
const inLanguage = (items: readonly unknown[]): string[] => {
  const texts = items.filter(isObject).map((item) => ({
    text: described(item),
    language: isObject(item.attributes) && typeof item.attributes.lang === 'string' ? item.attributes.lang : '',
  }));
  if (texts.every(({ language }) => language === '')) return texts.map(({ text }) => text);
  const chosen =
    texts.find(({ language }) => /^ru\b/i.test(language)) ?? texts.find(({ language }) => language === 'x-default') ?? texts[0];
  return chosen === undefined ? [] : [chosen.text];
};

const xmpTexts = (tag: unknown): string[] => {
  if (!isObject(tag)) return [];
  if (Array.isArray(tag.value)) return inLanguage(tag.value);
  return [described(tag)];
};

const isIptcTag = (tag: unknown): tag is IptcTag => isObject(tag) && typeof tag.description === 'string';

const asList = (tag: unknown): unknown[] => (Array.isArray(tag) ? tag : [tag]);

/** @param timeZone of a camera's clock that names none */
export const chooseFacts = (tags: Tags, timeZone: string): PhotoFacts => {
  const xmp: Readonly<Record<string, unknown>> = tags.xmp ?? {};
  const iptc = (tags.iptc ?? {}) as Readonly<Record<string, unknown>>;
  const exif = (tags.exif ?? {}) as Readonly<Record<string, unknown>>;
  const texts = Object.entries(iptc).flatMap(([name, tag]) => (name === 'Coded Character Set' ? [] : asList(tag).filter(isIptcTag)));
  const decode = decoderOf(asList(iptc['Coded Character Set']).find(isIptcTag), texts.filter(isText));

  const read = ({ from, tag }: Source): string[] => {
    switch (from) {
      case 'xmp':
        return xmpTexts(xmp[tag]);
      case 'iptc':
        return asList(iptc[tag])
          .filter(isIptcTag)
          .map((one) => (tag === 'Date Created' ? withTime(one) : decode(one)));
      case 'exif': {
        const text = described(exif[tag]);
        return [tag === 'DateTimeOriginal' ? `${text}${offsetOf(exif)}` : text];
      }
    }
  };
  const withTime = ({ description }: IptcTag): string => {
    const time = asList(iptc['Time Created']).find(isIptcTag)?.description ?? '';
    return time === '' ? description : `${description}T${time}`;
  };
  const all = (sources: readonly Source[]): string[] =>
    sources
      .map((source) =>
        read(source)
          .map(clean)
          .filter((text) => text !== ''),
      )
      .find((found) => found.length > 0) ?? [];
  const line = (sources: readonly Source[]): string | null => cut(all(sources).join(', '), LONGEST_LINE) || null;
  const text = (sources: readonly Source[]): string | null =>
    sources.map((source) => all([source]).join('\n')).find((found) => found !== '' && !NO_CAPTION.test(found)) ?? null;
  const list = (sources: readonly Source[]): string[] =>
    [...new Set(all(sources).map((one) => cut(one, LONGEST_LINE)))].slice(0, MOST_KEYWORDS);
  const place = PLACE_SOURCES.flatMap((sources) => all(sources).slice(0, 1));
  const caption = text(FACT_SOURCES.caption);
  const alternativeText = text(FACT_SOURCES.alternativeText);

  return {
    caption: caption && cut(caption, LONGEST_TEXT),
    credit: line(FACT_SOURCES.credit),
    creator: line(FACT_SOURCES.creator),
    copyright: line(FACT_SOURCES.copyright),
    takenAt:
      FACT_SOURCES.takenAt.map((source) => read(source).map((one) => takenAt(one, timeZone))[0] ?? null).find((found) => found !== null) ??
      null,
    place: cut([...new Set(place)].join(', '), LONGEST_LINE) || null,
    alternativeText: alternativeText && cut(alternativeText, LONGEST_TEXT),
    keywords: list(FACT_SOURCES.keywords),
    personsShown: list(FACT_SOURCES.personsShown),
  };
};

/** Numbers and dates are in ASCII and say nothing of the encoding. */
const isText = ({ value }: IptcTag): boolean => Array.isArray(value);

const offsetOf = (exif: Readonly<Record<string, unknown>>): string => {
  const offset = described(exif.OffsetTimeOriginal ?? exif.OffsetTime).trim();
  return /^[+-]\d\d:\d\d$/.test(offset) ? offset : '';
};
