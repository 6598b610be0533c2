import { declineNoun, type NounForm } from '../text/noun-forms';
import { DESCRIPTORS, ORGANISATION_HEADS } from '../text/organisation-heads.data';

export interface HeadReading extends NounForm {
  nominative: string;
}

const FORMS = new Map<string, HeadReading[]>();
const DESCRIPTOR_FORMS = new Map<string, HeadReading[]>();

function fill(map: Map<string, HeadReading[]>, words: readonly string[]): void {
  for (const nominative of new Set(words)) {
    for (const noun of declineNoun(nominative)) {
      const readings = map.get(noun.form);
      const same = readings?.find((reading) => reading.nominative === nominative && reading.plural === noun.plural);
      if (same) same.cases |= noun.cases;
      else if (readings) readings.push({ ...noun, nominative });
      else map.set(noun.form, [{ ...noun, nominative }]);
    }
  }
}
fill(FORMS, ORGANISATION_HEADS);
fill(DESCRIPTOR_FORMS, [...ORGANISATION_HEADS, ...DESCRIPTORS]);
const NONE: readonly HeadReading[] = [];
// "минобороны", "облдума", "гордума", "роскомнадзор": an organisation by its first or last part
const BLEND =
  /^(?:мин|рос|гос|обл|гор|глав|нац|центр|евро|спец)[а-я]*(?:надзор|дума|совет|суд|фонд|банк|комитет|здрав|фин|юст|обороны|энерго|транс|культуры|спорт|труд|строй|финансов|науки|торг|развития|природы|связи|просвещения|стат|реестр|имущество|гвардия|космос|атом|печать|прокуратура|деп|департамент|комиссия|парламент)[а-я]{0,3}$/;

/** What organisation noun a folded word is a form of; empty when it is none. */
export function readOrganisationHead(word: string): readonly HeadReading[] {
  return FORMS.get(word) ?? NONE;
}

export function readDescriptor(word: string): readonly HeadReading[] {
  return DESCRIPTOR_FORMS.get(word) ?? NONE;
}

export function isOrganisationHead(word: string): boolean {
  return FORMS.has(word);
}

/** A word that is an organisation by its making ("Минтранс", "Росздравнадзор"). */
export function isBlendedOrganisation(word: string): boolean {
  return BLEND.test(word);
}
