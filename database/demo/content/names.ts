/** Regions and topics. All regions but the first two are invented. */
import type { NameContent } from './types';

export const REGIONS: NameContent[] = [
  { key: 'volgograd', name: 'Волгоградская область', en: 'Volgograd Region' },
  { key: 'lugansk', name: 'Луганская Народная Республика', en: 'Lugansk People’s Republic' },
  { key: 'tikhobor', name: 'Тихоборская область', en: 'Tikhobor Region' },
  { key: 'lukomor', name: 'Лукоморский край', en: 'Lukomorye Territory' },
  { key: 'sredneozersk', name: 'Среднеозёрская область', en: 'Sredneozersk Region' },
];

export const TOPICS: NameContent[] = [
  { key: 'engineering', name: 'Машиностроение', en: 'Engineering industry' },
  { key: 'cooperation', name: 'Сотрудничество', en: 'Cooperation' },
  { key: 'careers', name: 'Кадры и профориентация', en: 'Skills and careers' },
  { key: 'support', name: 'Поддержка предприятий', en: 'Business support' },
  { key: 'energy', name: 'Энергетика и ЖКХ', en: 'Energy and utilities' },
  { key: 'transport', name: 'Транспорт и дороги', en: 'Transport and roads' },
  { key: 'science', name: 'Наука и технологии', en: 'Science and technology' },
  { key: 'environment', name: 'Экология', en: 'Environment' },
  { key: 'heritage', name: 'Культура и наследие', en: 'Culture and heritage' },
];
