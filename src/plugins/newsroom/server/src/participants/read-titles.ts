import { englishTitles } from './english-titles';
import type { PersonMention } from './mentions';
import type { ReadText } from './read-text';
import type { TitlePhrase } from './title-phrase';
import { titlesAfter } from './titles-after';
import { titlesBefore } from './titles-before';

/** The titles each mention stands with. A phrase between two names belongs to the one after it, unless a comma says otherwise. */
export function readTitles(text: ReadText, mentions: readonly PersonMention[]): Map<PersonMention, TitlePhrase[]> {
  const owner = new Uint8Array(text.tokens.length);
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at += 1) owner[at] = 1;
  const isPerson = (at: number): boolean => owner[at] === 1;
  const titles = new Map<PersonMention, TitlePhrase[]>();
  const used = new Uint8Array(text.tokens.length);
  const named = mentions.filter((mention) => mention.kind !== 'given');
  for (const mention of named) {
    const found = text.tokens[mention.from]!.latin ? englishTitles(text, mention, isPerson) : titlesBefore(text, mention, isPerson);
    for (const title of found) used.fill(1, title.from, title.to);
    if (found.length) titles.set(mention, found);
  }
  for (const mention of named) {
    const found = titlesAfter(text, mention, isPerson).filter((title) => !used[title.headAt]);
    for (const title of found) used.fill(1, title.from, title.to);
    if (found.length) titles.set(mention, [...(titles.get(mention) ?? []), ...found]);
  }
  return titles;
}
