const WEEK = 7;
const MONTH = 30.44;
const YEAR = 365.25;

/**
 * How far apart in time two articles are, as one would say it: the date stands beside it. `text(...apartWords(days))`.
 *
 * @param days 0 for the same day
 */
export const apartWords = (days: number): [key: string, values: { count: number }] => {
  if (days < 2 * WEEK) return ['otherNews.daysApart', { count: days }];
  if (days < 2 * MONTH) return ['otherNews.weeksApart', { count: Math.round(days / WEEK) }];
  const months = Math.round(days / MONTH);
  if (months < 18 && months !== 12) return ['otherNews.monthsApart', { count: months }];
  const years = Math.round((2 * days) / YEAR) / 2;
  if (years === 1.5) return ['otherNews.yearAndHalfApart', { count: years }];
  return ['otherNews.yearsApart', { count: years < 3 ? years : Math.round(days / YEAR) }];
};
