import { readKnownGivenName } from '../text/given-name-readings';
import { readOffice } from '../text/office-forms';
import { readPlace } from '../text/places';
import { isBlendedOrganisation, isOrganisationHead } from './organisation-heads';
import { wordKey } from '../text/word-forms';
import type { ReadText } from './read-text';

const NOT_NAMES = new Set(
  (
    'сам сама сами позже поскольку кстати впрочем однажды одновременно именно поэтому иногда всего всех герой закон указ республика остров улица площадь проспект слава он она они это этот эта эти тот все всё его ее их мы вы я как что когда если при по на в с к о у за из от до для без после но и а же бы не ни так там тут здесь где кто чем или либо также кроме однако затем потом тогда ранее сегодня вчера завтра накануне сейчас теперь ' +
    'понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь бог господь интернет конституция википедия родина отечество святой святая святого господин госпожа мистер миссис сэр лорд леди дон доктор президент фото видео фотография источник ' +
    'the a an this that these those in on at of for to and or but he she it they we you his her its their new mr mrs ms dr sir'
  ).split(' '),
);
const NO_NAME_KEYS = new Set(
  'республика область край район город остров улица площадь проспект закон указ северный южный западный восточный нижний верхний новый старый великий большой малый красный белый черный святой советский народный государственный федеральный международный мемориал панорама'
    .split(' ')
    .map(wordKey),
);

/** Whether the folded word can be no part of a name whatever its capital. */
export function isNoName(text: ReadText, at: number): boolean {
  const { folded, allCapitals, text: written } = text.tokens[at]!;
  if (
    NOT_NAMES.has(folded) ||
    (text.lowerCaseWords.has(folded) && (folded.length < 4 || folded.includes('-'))) ||
    (folded.length < 2 && !/[iv]/.test(folded)) ||
    /\d/.test(folded)
  )
    return true;
  if (allCapitals && written.length <= 5 && !/^[IVX]+$/.test(written)) return true;
  if (NO_NAME_KEYS.has(text.key(at)) && !/(?:ов|ев|ин)/.test(folded)) return true;
  const hyphen = folded.indexOf('-');
  if (hyphen > 0 && isOrganisationHead(folded.slice(hyphen + 1))) return true;
  return (
    isOrganisationHead(folded) || isBlendedOrganisation(folded) || (readOffice(folded).length > 0 && !readKnownGivenName(folded).length)
  );
}

/** Whether the token is a place, and no given name besides. */
export function isPlaceName(text: ReadText, at: number): boolean {
  return readPlace(text.tokens[at]!.folded) !== null && text.givenReadings(at).length === 0;
}
