import type { AgreementForm, Arity } from '../../../shared/contracts/agreements';
import type { ReadText } from './read-text';

const FORMS: ReadonlyArray<readonly [RegExp, AgreementForm]> = [
  [/^(?:соглашени|допсоглашени|agreement)/, 'agreement'],
  [/^(?:меморандум|memorand)/, 'memorandum'],
  [/^(?:протокол|protocol)/, 'protocol'],
  [/^(?:карт(?:а|у|ы|ой|е)$|roadmap)/, 'roadmap'],
  [/^(?:договор(?:а|у|ом|е|ы|ов|ам|ами|ах)?$|контракт|contract)/, 'contract'],
];
const OTHER_DOCUMENT = /^(?:документ|акт(?:а|у|ом|е|ы)?$|договоренност|пакт|конвенци|деклараци|хартия|document|deal|pact)/;
// Signed by one who rules, not agreed upon.
const ORDERS =
  /^(?:указ|закон(?:а|у|ом|е|ы)?$|законопроект|приказ|распоряжени|постановлени|поручени|заявлени|письм|обращени|петици|decree|law|order|bill)/;

export interface DocumentWord {
  at: number;
  form: AgreementForm;
}

/** What a token calls a signed document; null when it is none, `order` when it is a decree or a letter. */
export function documentAt(text: ReadText, at: number): DocumentWord | 'order' | null {
  const { folded, kind } = text.tokens[at]!;
  if (kind !== 'word') return null;
  if (ORDERS.test(folded)) return 'order';
  for (const [form, name] of FORMS) {
    if (!form.test(folded)) continue;
    if (name === 'roadmap' && folded !== 'roadmap' && !/^дорожн/.test(text.tokens[at - 1]?.folded ?? '')) continue;
    return { at, form: name };
  }
  return OTHER_DOCUMENT.test(folded) ? { at, form: 'other' } : null;
}

/** "двухстороннее", "trilateral": how many sides the text says there are. */
export function arityWord(folded: string): Arity | null {
  if (/^(?:двух?сторонн|bilateral)/.test(folded)) return 'bilateral';
  if (/^(?:тр[её]хсторонн|четыр[её]хсторонн|пятисторонн|многосторонн|trilateral|multilateral|quadrilateral)/.test(folded))
    return 'multilateral';
  return /^(?:односторонн|unilateral)/.test(folded) ? 'unilateral' : null;
}

export type Voice = 'active' | 'passive' | 'signatories' | 'signatures' | 'participle';

// What every word below begins with: most words are done here.
const SIGNING = /^(?:подп|параф|завиз|подмах|распис|заключ|sign)/;

/** How a token says that something was signed; null when it does not, or says that it was not. */
export function signingAt(text: ReadText, at: number): Voice | null {
  const { tokens, sentences } = text;
  const { folded, kind } = tokens[at]!;
  if (kind !== 'word') return null;
  if (!SIGNING.test(folded)) return null;
  const near = (offset: number): string =>
    tokens[at + offset] && sentences[at + offset] === sentences[at] ? tokens[at + offset]!.folded : '';
  const denied = near(-1) === 'не' || near(-1) === 'not' || /^(?:отказ|never)/.test(near(-1)) || near(-2) === 'not';
  if (denied) return null;
  if (
    /^(?:подписал[аио]?|подписывал(?:и|а|ся|ась|ись)?|парафировал[аи]?|завизировал[аи]?|подмахнул[аи]?|расписал(?:ся|ась|ись)|подписались|подписался)$/.test(
      folded,
    )
  )
    return 'active';
  if (/^подписан(?:о|а|ы)?$/.test(folded)) return near(-1) === 'будет' || near(-1) === 'будут' || near(-2) === 'может' ? null : 'passive';
  if (/^подписавш/.test(folded)) return 'participle';
  if (/^заключен[оаы]?$/.test(folded)) {
    for (let k = -8; k <= 8; k += 1)
      if (tokens[at + k] && sentences[at + k] === sentences[at] && documentAt(text, at + k)) return 'passive';
    return null;
  }
  if (/^подписант(?:ами|ы|ом)?$/.test(folded)) return 'signatories';
  if (/^подпис(?:и|ь|ями|ью)$/.test(folded)) {
    for (let k = -4; k <= 0; k += 1) if (/^скреплен[оаы]?$/.test(near(k)) && near(k - 1) !== 'не') return 'signatures';
    for (let k = -7; k <= 7; k += 1)
      if (
        /^(?:поставил[аи]?|скрепил[аи]?|скреплен[оаы]?|закрепил[аи]?|удостоверил[аи]?|стоят|стоит)$/.test(near(k)) &&
        near(k - 1) !== 'не'
      )
        return 'active';
    return null;
  }
  if (/^(?:заключил[аи]?)$/.test(folded)) {
    for (let k = -8; k <= 8; k += 1) if (tokens[at + k] && sentences[at + k] === sentences[at] && documentAt(text, at + k)) return 'active';
    return null;
  }
  if (folded === 'signed') return near(1) === 'by' || /^(?:was|were|been)$/.test(near(-1)) ? 'passive' : 'active';
  if (folded === 'signatories') return 'signatories';
  return null;
}
