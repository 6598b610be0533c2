/** Whom English articles credit for a photo. */
export const CREDITS_EN: Record<string, string> = {
  'АО «Среднеозёрскавтодор»': 'Sredneozerskavtodor JSC',
  'Ассоциация «Три региона»': 'Three Regions Association',
  'Иллюстрация редакции': 'Newsroom illustration',
  'Инна Резцова': 'Inna Reztsova',
  'Минэкологии Лукоморского края': 'Lukomorye Ministry of the Environment',
  'Павел Кадров': 'Pavel Kadrov',
  'Правительство Среднеозёрской области': 'Government of Sredneozersk Region',
  'Правительство Тихоборской области': 'Government of Tikhobor Region',
  'Пресс-служба ТСЗ': 'TMTP press service',
  'Пресс-служба ТихГТУ': 'TikhSTU press service',
  'Тихоборская ТПП': 'Tikhobor Chamber of Commerce and Industry',
};
