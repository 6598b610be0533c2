import { featuresOf } from './features-of';
import { DEFAULT_OPTIONS } from './options';
import { anArticle } from './sample-articles';

const wordsOf = (given: Parameters<typeof anArticle>[0], maxTerms = DEFAULT_OPTIONS.text.maxTerms) =>
  featuresOf(anArticle(given), { ...DEFAULT_OPTIONS, text: { ...DEFAULT_OPTIONS.text, maxTerms } }).features.filter(
    ({ kind }) => kind === 'text',
  );
const weightOf = (words: ReturnType<typeof wordsOf>, term: string) => words.find(({ value }) => value === term)?.weight ?? 0;

describe('featuresOf', () => {
  it('names what the article is about, each once, and every topic with every region', () => {
    const { features } = featuresOf(
      anArticle({ id: 'a', persons: ['p2', 'p1', 'p2'], agreements: ['g'], topics: ['t'], regions: ['r1', 'r2'] }),
      DEFAULT_OPTIONS,
    );
    expect(features.map(({ kind, value }) => `${kind}:${value}`)).toEqual([
      'person:p1',
      'person:p2',
      'agreement:g',
      'region:r1',
      'region:r2',
      'topic:t',
      'placeTopic:t r1',
      'placeTopic:t r2',
    ]);
    expect(features.every(({ weight }) => weight === 1000)).toBe(true);
  });

  it('weighs a word of the title above one of the lead, and that above one of the body', () => {
    const words = wordsOf({ id: 'a', title: 'Мост', lead: 'Верфь', text: 'Завод' });
    expect(weightOf(words, 'мост')).toBeGreaterThan(weightOf(words, 'верф'));
    expect(weightOf(words, 'верф')).toBeGreaterThan(weightOf(words, 'завод'));
  });

  it('counts a title or a lead that opens the body once', () => {
    const repeated = wordsOf({ id: 'a', title: 'Мост открыт', lead: 'Движение началось', text: 'Мост открыт. Дорога' });
    const plain = wordsOf({ id: 'a', title: 'Мост открыт', lead: 'Движение началось', text: 'Дорога' });
    expect(repeated).toEqual(plain);
    expect(wordsOf({ id: 'a', lead: 'Движение началось', text: 'Движение началось утром' })).toEqual(
      wordsOf({ id: 'a', text: 'Движение началось утром' }),
    );
  });

  it('keeps the words that the article stresses when there are too many', () => {
    const kept = wordsOf({ id: 'a', text: 'порт турбина турбина лаборатория' }, 2);
    expect(kept.map(({ value }) => value)).toEqual(['турбин', 'лаборатор']);
  });

  it('gives a repeated word less for every time it is said again', () => {
    const weights = [1, 2, 3].map((times) => {
      const filler = 'порт '.repeat(3 - times);
      return weightOf(wordsOf({ id: 'a', text: `${'турбина '.repeat(times)}${filler}` }), 'турбин');
    });
    const [once = 0, twice = 0, thrice = 0] = weights;
    expect(twice).toBeGreaterThan(once);
    expect(thrice - twice).toBeLessThan(twice - once);
  });

  it('reads printed names as words', () => {
    expect(weightOf(wordsOf({ id: 'a', names: ['Верфь «Порт»'] }), 'порт')).toBeGreaterThan(0);
  });
});
