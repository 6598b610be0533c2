import { useForm } from '@strapi/strapi/admin';

import { asDay, asText } from '../form-values';
import type { SuggestedParticipant, Suggestions } from '../../../shared/contracts/suggestions';
import type { Names } from '../names/use-names';
import type { Connectable } from '../people/connectable';
import { connection, emptyRelation, participantRow, personOfRow, rowsIn, rowsNamed, type RelationValue } from './form-rows';
import { matchRows, placeFor } from './match-rows';
import { textOfForm } from './text-of-blocks';

type Values = Record<string, unknown>;

export interface ArticleForm {
  text: string;
  /** `2025-05-17`, or null. */
  day: string | null;
  dismissed: string[];
  isDisabled: boolean;
  /** The row of each proposal, -1 for none. */
  matches(proposals: readonly SuggestedParticipant[], saved: ReadonlyArray<{ id: number; person: string | null }>): number[];
  /** Adds proposals in the order of the text; `and others` with them. The answer takes back exactly that. */
  add(
    chosen: ReadonlyArray<{ place: number; person: Connectable | null }>,
    suggestions: Suggestions,
    matches: readonly number[],
  ): () => void;
  /** Rows that were added when the article came in, and that nobody has looked at yet. */
  unconfirmed: number[];
  confirmAll: () => void;
  removeUnconfirmed: () => void;
  remove(row: number): void;
  /** Takes a person off again who was added before the article was saved. */
  removePerson(documentId: string): void;
  dismiss(name: string, isDismissed: boolean): void;
  /** How many agreements the article is about by the form. @param saved by the saved draft */
  countAgreements(saved: number): number;
  connectAgreement(agreement: Connectable): void;
  disconnectAgreement(documentId: string): void;
}

const asLines = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((line): line is string => typeof line === 'string') : [];

/** The open form of a news item in our words. Nothing here saves. */
export const useArticleForm = (names: Names): ArticleForm => {
  const values = useForm('ParticipantsPanel', (state) => state.values as Values);
  const getValues = useForm('ParticipantsPanel', (state) => state.getValues as () => Values);
  const onChange = useForm('ParticipantsPanel', (state) => state.onChange);
  const addFieldRow = useForm('ParticipantsPanel', (state) => state.addFieldRow);
  const removeFieldRow = useForm('ParticipantsPanel', (state) => state.removeFieldRow);
  const isDisabled = useForm('ParticipantsPanel', (state) => state.disabled || state.isSubmitting);
  const field = (name: string): string => names.field('newsItem', name);
  const rows = rowsIn(values[field('participants')]);
  const mark = names.field('participant', 'addedAutomatically');
  const unconfirmed = rows.flatMap((row, index) => (row[mark] === true ? [index] : []));
  const dismissed = asLines(values[field('dismissedNames')]);
  /** As the form has them when it is asked: an undo may come long after the act. */
  const agreementsNow = (): RelationValue => (getValues()[field('agreements')] ?? emptyRelation()) as RelationValue;

  /** What "and others" of the text adds to the form: nothing where the form says so already. */
  const othersOf = ({ andOthers, othersText }: Suggestions): Record<string, unknown> => {
    if (!andOthers || !names.has('newsItem', 'andOthers') || values[field('andOthers')] === true) return {};
    const hasOwnText = !names.has('newsItem', 'othersText') || Boolean(values[field('othersText')]);
    return { andOthers: true, ...(!hasOwnText && { othersText }) };
  };

  return {
    text: textOfForm(values[field('lead')], values[field('body')]),
    day: asDay(values[field('eventDate')]) ?? asDay(values[field('date')]),
    dismissed,
    isDisabled,
    matches: (proposals, saved) =>
      matchRows(
        proposals,
        rows.map((row) => ({ person: personOfRow(names, row, saved), name: asText(row[names.field('participant', 'name')]) })),
      ),
    add(chosen, suggestions, matches) {
      const present = [...matches];
      let count = rows.length;
      for (const { place, person } of [...chosen].sort((one, other) => one.place - other.place)) {
        const at = placeFor(place, present, count);
        addFieldRow(field('participants'), participantRow(names, suggestions.participants[place], person), at);
        for (const [index, row] of present.entries()) if (row >= at) present[index] = row + 1;
        present[place] = at;
        count += 1;
      }
      const others = othersOf(suggestions);
      for (const [name, value] of Object.entries(others)) onChange(field(name), value);
      const printed = chosen.map(({ place }) => suggestions.participants[place]?.name ?? '');
      return () => {
        for (const row of rowsNamed(names, rowsIn(getValues()[field('participants')]), printed)) removeFieldRow(field('participants'), row);
        // What the editor has changed since stays.
        for (const [name, value] of Object.entries(others))
          if (getValues()[field(name)] === value) onChange(field(name), values[field(name)]);
      };
    },
    unconfirmed,
    confirmAll() {
      for (const row of unconfirmed) onChange(`${field('participants')}.${row}.${mark}`, false);
    },
    removeUnconfirmed() {
      // From the last: the places of the others stay.
      for (const row of [...unconfirmed].reverse()) removeFieldRow(field('participants'), row);
    },
    remove: (row) => removeFieldRow(field('participants'), row),
    removePerson(documentId) {
      const row = rowsIn(getValues()[field('participants')]).findIndex((one) => personOfRow(names, one, []) === documentId);
      if (row >= 0) removeFieldRow(field('participants'), row);
    },
    dismiss: (name, isDismissed) =>
      onChange(field('dismissedNames'), isDismissed ? [...new Set([...dismissed, name])] : dismissed.filter((other) => other !== name)),
    countAgreements(saved) {
      const { connect = [], disconnect = [] } = (values[field('agreements')] ?? {}) as Partial<RelationValue>;
      return Math.max(0, saved + connect.length - disconnect.length);
    },
    connectAgreement(agreement) {
      const uid = names.type('agreement') ?? '';
      const { connect } = agreementsNow();
      // Behind those that are saved, whose keys begin with "a"; Strapi's keys of that length are two more characters long.
      const key = `b0${Math.min(connect.length, 9)}`;
      onChange(`${field('agreements')}.connect`, [...connect, connection(uid, agreement, key)]);
    },
    disconnectAgreement: (documentId) =>
      onChange(
        `${field('agreements')}.connect`,
        agreementsNow().connect.filter((one) => one.documentId !== documentId),
      ),
  };
};
