import { createDirectoryIndex } from '../directory/directory-index';
import type { OrganisationRecord } from '../directory/records';
import { suggestParticipants } from './suggest-participants';

const organisation = (name: string, aliases: readonly string[] = []): OrganisationRecord => ({
  id: 1,
  documentId: name,
  name,
  shortName: null,
  legalForm: null,
  aliases,
  parentDocumentId: null,
});
const index = createDirectoryIndex({
  organisations: [
    organisation('АО «Пихта»'),
    organisation('Фонд развития «Пихта»'),
    organisation('Комитет культуры Энской области'),
    organisation('Энский государственный университет', ['ЭГУ']),
    organisation('Министерство финансов Российской Федерации'),
    organisation('Ромашка'),
    organisation('Федерация Норвегии'),
    organisation('Федерация Дании'),
    organisation('Бристольский университет'),
    organisation('МИД Норвегии'),
    organisation('Союзмедфильм «МедФиС»'),
    organisation('Аль-Майда'),
  ],
});
const organisationsIn = (text: string): string[] =>
  suggestParticipants(text, index).organisations.flatMap((one) => (one.organisation ? [one.organisation.documentId] : []));

describe('organisations on record', () => {
  it.each([
    ['Делегация посетила АО «Пихта».', ['АО «Пихта»']],
    ['На заводе "Пихта" открыли цех.', ['АО «Пихта»']],
    ['Проект поддержал фонд развития «Пихта».', ['Фонд развития «Пихта»']],
    ['В комитете культуры Энской области подвели итоги.', ['Комитет культуры Энской области']],
    ['Студенты ЭГУ победили.', ['Энский государственный университет']],
    ['Минфин России согласовал смету.', ['Министерство финансов Российской Федерации']],
    ['Министерством финансов РФ выделены средства.', ['Министерство финансов Российской Федерации']],
    ['В саду цвела ромашка.', []],
    ['Студентка Эгу не нашлась.', []],
    ['Договор заключили с федерациями Норвегии и Дании.', ['Федерация Норвегии', 'Федерация Дании']],
    ['Он учился в Энском государственном и Бристольском университетах.', ['Бристольский университет']],
    ['Лекцию прочёл профессор Университета Бристоля.', ['Бристольский университет']],
    ['Об этом сообщили в норвежском МИДе.', ['МИД Норвегии']],
    ['Студия («МедФиС») закрыта.', ['Союзмедфильм «МедФиС»']],
    ['Боевики «Аль-Маиды» сдались.', ['Аль-Майда']],
    ['Адрес: Федерация Норвегии, Дания, Осло.', ['Федерация Норвегии']],
  ])('finds them in "%s"', (text, names) => {
    expect(organisationsIn(text)).toEqual(names);
  });
});
