import type { SuggestedAffiliation } from '../src/plugins/newsroom/shared/contracts/suggestions';
import { countryIn, impliedCountry } from '../src/plugins/newsroom/server/src/participants/state-of-title';
import type { ReadText } from '../src/plugins/newsroom/server/src/participants/read-text';

export interface Occupation {
  personId: string;
  position: string;
  organisation?: string;
  organisationId?: string;
}

// What somebody made, won or does for a living is printed as a title, but is no office that somebody holds.
const NO_OFFICE =
  /^(?:основатель|сооснователь|создатель|автор|соавтор|чемпион|чемпионка|гроссмейстер|писатель|писательница|поэт|певец|певица|актер|актриса|режиссер|кинорежиссер|художник|скульптор|архитектор|блогер|политик|ученый|эксперт|правозащитник|активист|журналист|журналистка|предприниматель|бизнесмен|миллиардер|владелец|совладелец|космонавт|врач|адвокат|историк|академик|шейх|герой|певица|музыкант|композитор|боксер|теннисист|шахматист|кандидат|экс-кандидат|ветеран|аналитик|командир|судья|изобретатель|инициатор|помощник|преемник|предшественник|командующий)$/;

/** The office that an affiliation tells of, in the form of the prediction file; null when it is a trade or a merit. */
export function occupationOf(text: ReadText, personId: string, one: SuggestedAffiliation): Occupation | null {
  const words = one.title.toLowerCase().replace(/ё/g, 'е').split(/\s+/);
  const named = one.organisationName !== null;
  const own = countryIn(one.title);
  const country =
    own.length > 0 || named ? own : (words.map((word) => impliedCountry(text, word, one.title)).find((names) => names.length > 0) ?? []);
  const last = words.find((word) => NO_OFFICE.test(word));
  if (last && !named) return null;
  if (last && /^(?:основатель|сооснователь|создатель|автор|соавтор|чемпион|чемпионка|герой|владелец|совладелец)$/.test(last)) return null;
  const organisation = [one.organisationName ?? '', ...country].filter(Boolean).join(' ');
  return {
    personId,
    position: one.title,
    ...(organisation ? { organisation } : {}),
    ...(one.organisation ? { organisationId: one.organisation.documentId } : {}),
  };
}
