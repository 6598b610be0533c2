import type { PersonEntry } from '../directory/person-index';
import { latinKey } from '../directory/latin-key';
import type { NameHypothesis, PersonMention } from './mentions';

/** All mentions of one person in a text. */
export interface PersonGroup {
  mentions: PersonMention[];
  /** Records it may be; none for somebody new, several when ambiguous. */
  entries: readonly PersonEntry[];
  /** Folded nominative surnames, and given names, that the mentions allow. */
  hypotheses: readonly NameHypothesis[];
}

const compatibleInitials = (mention: PersonMention, given: string, patronymic: string): boolean =>
  mention.initials.every((initial, k) => {
    const name = k === 0 ? given : patronymic;
    return name === '' || name[0] === initial[0] || latinKey(name[0]!) === latinKey(initial[0]!);
  });

/** Hypotheses of a and b that name one person: the same surname, and no different given name or patronymic. */
function shared(group: PersonGroup, mention: PersonMention): NameHypothesis[] {
  const result: NameHypothesis[] = [];
  for (const a of group.hypotheses) {
    for (const b of mention.hypotheses) {
      if (a.family !== b.family || !(a.genders & b.genders)) continue;
      if (a.given && b.given && a.given !== b.given) continue;
      if (a.patronymic && b.patronymic && a.patronymic !== b.patronymic) continue;
      const given = a.given || b.given;
      const patronymic = a.patronymic || b.patronymic;
      if (!compatibleInitials(mention, given, patronymic)) continue;
      const first = group.mentions[0]!;
      if (!a.given && !compatibleInitials(first, given, patronymic)) continue;
      result.push({
        given,
        patronymic,
        family: a.family,
        genders: a.genders & b.genders,
        cases: a.cases | b.cases,
        weight: a.weight * b.weight,
      });
    }
  }
  return result;
}

/** The group as it is once the mention is in it (the caller adds it); null when they are two people. */
function joins(group: PersonGroup, mention: PersonMention): PersonGroup | null {
  if (group.entries.length && mention.entries.length) {
    const entries = group.entries.filter((entry) => mention.entries.includes(entry));
    if (entries.length === 0) return null;
    return { mentions: group.mentions, entries, hypotheses: group.hypotheses };
  }
  const hypotheses = shared(group, mention);
  if (hypotheses.length === 0) return null;
  if (group.entries.length) {
    if (mention.kind !== 'initials') return null;
    return group;
  }
  if (mention.entries.length && mention.kind !== 'initials') return null;
  return { mentions: group.mentions, entries: [], hypotheses };
}

/** Puts full names and initials that may be one person together: full names first, so that initials join them. */
export function groupMentions(mentions: readonly PersonMention[]): PersonGroup[] {
  const groups: PersonGroup[] = [];
  const byFamily = new Map<string, number[]>();
  const order = [...mentions.filter((one) => one.kind !== 'initials'), ...mentions.filter((one) => one.kind === 'initials')];
  for (const mention of order) {
    const candidates = new Set<number>();
    for (const hypothesis of mention.hypotheses) for (const at of byFamily.get(hypothesis.family) ?? []) candidates.add(at);
    let joined = -1;
    for (const at of candidates) {
      const next = joins(groups[at]!, mention);
      if (!next) continue;
      next.mentions.push(mention);
      groups[at] = next;
      joined = at;
      break;
    }
    if (joined < 0) {
      joined = groups.length;
      groups.push({ mentions: [mention], entries: mention.entries, hypotheses: mention.hypotheses });
    }
    for (const hypothesis of mention.hypotheses) {
      const known = byFamily.get(hypothesis.family);
      if (!known) byFamily.set(hypothesis.family, [joined]);
      else if (!known.includes(joined) && known.length < 20) known.push(joined);
    }
  }
  return groups;
}
