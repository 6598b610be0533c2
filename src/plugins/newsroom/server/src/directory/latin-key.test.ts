import { latinKey } from './latin-key';

describe('latinKey', () => {
  it.each([
    ['юлия', ['yuliya', 'iuliia', 'yulia', 'julia']],
    ['щербаков', ['shcherbakov', 'scherbakov', 'ščerbakov']],
    ['жуков', ['zhukov', 'žukov']],
    ['хрущев', ['khrushchev', 'hruscev']],
    ['цветаева', ['tsvetaeva', 'cvetaeva']],
    ['дмитрий', ['dmitry', 'dmitri', 'dmitriy', 'dmitrij', 'dmitrii']],
    ['алексей', ['aleksey', 'alexei', 'aleksei']],
    ['чайкин', ['chaykin', 'chaikin', 'čajkin']],
  ])('%s sounds like its Latin spellings', (name, spellings) => {
    for (const spelling of spellings) expect([spelling, latinKey(spelling)]).toEqual([spelling, latinKey(name)]);
  });

  it('keeps different names apart', () => {
    expect(latinKey('петров')).not.toBe(latinKey('петренко'));
  });
});
