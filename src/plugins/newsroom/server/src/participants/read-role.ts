import type { ParticipantRole } from '../../../shared/contracts/records';
import type { PersonMention } from './mentions';
import type { ReadText } from './read-text';

const NEAR = 6;
const ROLES: ReadonlyArray<readonly [RegExp, ParticipantRole]> = [
  [/^(?:модератор(?:ом)?|модериров)/, 'moderator'],
  [/^(?:выступил|докладчик|спикер(?:ом|ами)$|прочитал|прочел)/, 'speaker'],
  [/^(?:провел|провела|открыл|открыла|вел|вела|председательств)/, 'host'],
];

/** What the person did at the event, by the words next to a mention; `participant` when nothing says more. */
export function readRole(text: ReadText, mentions: readonly PersonMention[]): ParticipantRole {
  const { tokens, sentences } = text;
  for (const mention of mentions) {
    const sentence = sentences[mention.from];
    for (let at = mention.to; at < tokens.length && at - mention.to < NEAR && sentences[at] === sentence; at += 1) {
      const token = tokens[at]!;
      if (token.kind === 'punctuation') break;
      const role = ROLES.find(([form]) => form.test(token.folded));
      if (role) return role[1];
    }
    const before = tokens[mention.from - 1];
    if (before && sentences[mention.from - 1] === sentence && /^модератор/.test(before.folded)) return 'moderator';
  }
  return 'participant';
}
