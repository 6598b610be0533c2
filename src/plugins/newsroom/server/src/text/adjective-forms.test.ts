import { nominativeAdjective } from './adjective-forms';

describe('nominativeAdjective', () => {
  it.each([
    ['первого', 'masculine', 'первый'],
    ['Волгоградским', 'neuter', 'Волгоградское'],
    ['городской', 'feminine', 'городская'],
    ['городского', 'masculine', 'городской'],
    ['высшей', 'feminine', 'высшая'],
    ['среднего', 'neuter', 'среднее'],
    ['генеральному', 'masculine', 'генеральный'],
    ['второго', 'masculine', 'второй'],
    ['российскую', 'feminine', 'российская'],
    ['завод', 'masculine', 'завод'],
  ] as const)('%s (%s) is %s', (form, gender, nominative) => {
    expect(nominativeAdjective(form, gender)).toBe(nominative);
  });
});
