import { piecesOf } from './name-pieces';
import { respellingsOf } from './respell-organisation';

const spellings = (name: string): string[] => respellingsOf(piecesOf(name)).map((one) => one.pieces.map((piece) => piece.word).join(' '));

describe('respellingsOf', () => {
  it.each([
    ['Министерство финансов Норвегии', 'минфин норвегии'],
    ['Министерство финансов Норвегии', 'норвежское министерство финансов'],
    ['Правительство Российской Федерации', 'правительство рф'],
    ['Энская государственная консерватория имени Л. Н. Ручьёва', 'энская консерватория'],
    ['Энское РО Союза машиностроителей России', 'энское региональное отделение союза машиностроителей россии'],
    ['Международный союз пчеловодов', 'мсп'],
    ['Сборная Норвегии по хоккею', 'сборная норвегии'],
  ])('%s is also %s', (name, spelling) => {
    expect(spellings(name)).toContain(spelling);
  });

  it('says what a spelling leaves out', () => {
    const short = respellingsOf(piecesOf('Министерство связи Энской области')).find((one) => one.pieces.length === 2);
    expect(short?.omitted).toEqual(['энской', 'области']);
  });

  it('stays small for any name', () => {
    expect(respellingsOf(piecesOf('Россия '.repeat(50))).length).toBeLessThanOrEqual(32);
  });
});
