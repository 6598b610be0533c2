import { createDirectoryIndex } from '../directory/directory-index';
import { suggestParticipants } from './suggest-participants';

const empty = createDirectoryIndex();
describe('organisations that the directory lacks', () => {
  const names = (text: string): string[] => suggestParticipants(text, empty).organisations.map((one) => one.name);

  it.each([
    ['Об этом сообщает «Заречье».', ['Заречье']],
    ['Так передаёт Ви-ви-си.', ['Ви-ви-си']],
    ['Новость пишет KNB.', ['KNB']],
    ['Он работал в Vestborg.', ['Vestborg']],
    ['Ранее Следственный комитет возбудил дело.', ['Следственный комитет']],
    ['Здание Банка Норвегии закрыто.', ['Банк Норвегии']],
    ['Капитан сборной Дании Лев Ручьёв забил гол.', ['сборная Дании']],
  ])('are proposed from "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Вышли игры FarmTown и FieldTown.',
    'Корабль «Союз ТМБ-7» приземлился.',
    'Полёт Vestborg-104 отменён.',
    'Протокол составлен по статье 19.7 КоАП.',
    'Дом стоит на улице Vestborg.',
  ])('are not seen in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });
});
