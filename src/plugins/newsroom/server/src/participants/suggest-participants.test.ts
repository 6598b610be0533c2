import fc from 'fast-check';
import { createDirectoryIndex, type DirectoryIndex } from '../directory/directory-index';
import type { OrganisationRecord, PersonRecord, PositionRecord } from '../directory/records';
import { suggestParticipants } from './suggest-participants';

const position = (title: string, organisationName: string): PositionRecord => ({
  title,
  organisationName,
  organisationDocumentId: null,
  acting: false,
  from: null,
  to: null,
});
let nextId = 0;
const person = (name: string, rest: Partial<PersonRecord> = {}): PersonRecord => {
  const [firstName = '', ...others] = name.split(' ');
  const lastName = others.pop() ?? '';
  nextId += 1;
  return {
    id: nextId,
    documentId: name,
    firstName,
    lastName,
    patronymic: others[0] ?? null,
    gender: null,
    aliases: [],
    positions: [],
    ...rest,
  };
};
const organisation = (name: string, rest: Partial<OrganisationRecord> = {}): OrganisationRecord => {
  nextId += 1;
  return { id: nextId, documentId: name, name, shortName: null, legalForm: null, aliases: [], parentDocumentId: null, ...rest };
};
const empty = createDirectoryIndex();
const index = createDirectoryIndex({
  persons: [
    person('Вадим Сергеевич Рощин'),
    person('Мария Рощина'),
    person('Лев Ильич Гайдай'),
    person('Ольга Мартынюк'),
    person('Тимур Ахмедов'),
    person('Юлия Щеглова'),
    person('Шарль де Мулен'),
    person('Антон Берёзкин', { positions: [position('директор', 'АО «Пихта»')] }),
    person('Антон Ильич Берёзкин', { positions: [position('ректор', 'Энский университет')] }),
  ],
  organisations: [
    organisation('АО «Пихта»'),
    organisation('Фонд развития «Пихта»'),
    organisation('Комитет культуры Энской области'),
    organisation('Энский государственный университет', { aliases: ['ЭГУ'] }),
    organisation('Министерство финансов Российской Федерации'),
    organisation('Ромашка'),
    organisation('Заречное региональное отделение Союза машиностроителей России'),
  ],
});

const known = (text: string, directory: DirectoryIndex = index): (string | null)[] =>
  suggestParticipants(text, directory).participants.map((one) => one.person?.documentId ?? null);

describe('persons on record', () => {
  it.each([
    ['Вадима Рощина наградили.', 'Вадим Сергеевич Рощин'],
    ['Встреча с Вадимом Сергеевичем Рощиным прошла.', 'Вадим Сергеевич Рощин'],
    ['По словам Марии Рощиной, всё готово.', 'Мария Рощина'],
    ['Об этом сообщил Л. И. Гайдай.', 'Лев Ильич Гайдай'],
    ['Письмо Гайдаю Л. И. отправлено.', 'Лев Ильич Гайдай'],
    ['Награду вручили Льву Гайдаю.', 'Лев Ильич Гайдай'],
    ['Диплом получен Ольгой Мартынюк.', 'Ольга Мартынюк'],
    ['Гостья — Щеглова Юлия.', 'Юлия Щеглова'],
    ['The forum was opened by Yuliya Shcheglova.', 'Юлия Щеглова'],
    ['Timur Akhmedov took part.', 'Тимур Ахмедов'],
    ['Выступление Шарля де Мулена понравилось.', 'Шарль де Мулен'],
  ])('finds who is meant in "%s"', (text, documentId) => {
    expect(known(text)).toEqual([documentId]);
  });

  it('joins bare surnames, given names with patronymics and full names', () => {
    const [found] = suggestParticipants(
      'Вадим Рощин открыл цех. Рощин поблагодарил всех. Вадиму Сергеевичу подарили книгу.',
      index,
    ).participants;
    expect(found?.mentions.map((mention) => mention.text)).toEqual(['Вадим Рощин', 'Рощин', 'Вадиму Сергеевичу']);
  });

  it('gives a surname to the bearer of the fitting gender', () => {
    const { participants } = suggestParticipants('Приехали Вадим Рощин и Мария Рощина. Рощина выступила первой.', index);
    expect(participants.find((one) => one.person?.documentId === 'Мария Рощина')?.mentions).toHaveLength(2);
  });

  it('lets somebody new claim the surname of a record', () => {
    expect(known('Выступил Геннадий Рощин. Рощину задали вопросы.')).toEqual([null]);
  });

  it('links no bare surname that nobody bears in full', () => {
    expect(known('Рощин и Гайдай не приехали.')).toEqual([]);
  });

  it('keeps another patronymic apart', () => {
    expect(known('Вадим Петрович Рощин не тот.')).toEqual([null]);
  });

  it('tells namesakes apart by what they are on record as on that day', () => {
    const pilotUntil = (to: string | null) => [{ ...position('лоцман', 'АО «Полёт»'), to }, position('капитан', 'порт')];
    const persons = [pilotUntil(null), pilotUntil('2019'), []].map((positions, place) =>
      person('Мария Лапина', { documentId: `Лапина ${place}`, positions }),
    );
    const twice = createDirectoryIndex({ persons, organisations: [] });
    const positions = (date?: string) =>
      suggestParticipants('Выступила Мария Лапина.', twice, date === undefined ? {} : { date }).participants[0]?.candidates.map(
        ({ position }) => position && `${position.title}, ${position.organisation ?? ''}`,
      );
    expect(positions('2019-05-17')).toEqual(['лоцман, АО «Полёт»', 'лоцман, АО «Полёт»', null]);
    expect(positions('2020-05-17')).toEqual(['лоцман, АО «Полёт»', 'капитан, порт', null]);
    expect(positions()).toEqual(['лоцман, АО «Полёт»', 'капитан, порт', null]);
  });

  it('asks which namesake is meant, the likelier first', () => {
    const [found] = suggestParticipants('Ректор Энского университета А. Берёзкин ответил на вопросы.', index).participants;
    expect(found?.status === 'ambiguous' || found?.person?.documentId === 'Антон Ильич Берёзкин').toBe(true);
    expect(found?.candidates[0]).toMatchObject({ documentId: 'Антон Ильич Берёзкин', reasons: expect.arrayContaining(['same-title']) });
  });
});

describe('titles', () => {
  const titlesOf = (text: string): (readonly [string, string | null, boolean])[] =>
    suggestParticipants(text, empty).participants.flatMap((one) =>
      one.affiliations.map((affiliation) => [affiliation.title, affiliation.organisationName, affiliation.acting] as const),
    );

  it.each([
    [
      'С приветствием выступил первый заместитель директора ООО «Клён» Павел Осинин.',
      [['первый заместитель директора ООО «Клён»', 'ООО «Клён»', false]],
    ],
    [
      'Встречу с врио ректора Заречного университета Анной Ольховой провели вчера.',
      [['ректор Заречного университета', 'Заречный университет', true]],
    ],
    ['Об этом рассказал и. о. начальника управления связи Игорь Тополев.', [['начальник управления связи', 'управление связи', true]]],
    [
      'Директора лицея Ольгу Рябинину, депутата Заречной городской Думы, наградили.',
      [
        ['директор лицея', 'лицей', false],
        ['депутат Заречной городской Думы', 'Заречная городская Дума', false],
      ],
    ],
    ['Пришёл Пётр Дубравин, главный инженер завода «Вяз».', [['главный инженер завода «Вяз»', 'завод «Вяз»', false]]],
    ['Сергей Кленов назначен министром транспорта.', [['министр транспорта', null, false]]],
    [
      'The deal was praised by Elena Morozova, rector of Zarechny State University.',
      [['rector of Zarechny State University', 'Zarechny State University', false]],
    ],
  ])('are read in "%s"', (text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });

  it('stay with the name they stand at', () => {
    const { participants } = suggestParticipants('Приняли участие мэр Заречного Олег Вязов, директор музея Инна Липова и другие.', empty);
    expect(participants.map((one) => [one.name, one.affiliations.map((affiliation) => affiliation.office)])).toEqual([
      ['Олег Вязов', ['мэр Заречного']],
      ['Инна Липова', ['директор']],
    ]);
  });
});

describe('what the directory lacks', () => {
  it.each([
    ['Награду вручили Степану Ильичу Пихтову.', 'Степан Ильич Пихтов'],
    ['Спектакль поставлен Верой Ольшанской.', 'Вера Ольшанская'],
    ['Слово дали Н. П. Черёмухину.', 'Н. П. Черёмухин'],
    ['Встреча с Хуаном Карлосом Мендесом состоялась.', 'Хуан Карлос Мендес'],
  ])('is proposed in the nominative: "%s"', (text, name) => {
    const [found] = suggestParticipants(text, empty).participants;
    expect([found?.status, found?.name]).toEqual(['new', name]);
  });

  it('fills the parts of the name', () => {
    const [found] = suggestParticipants('Приз получила Вера Львовна Ольшанская.', empty).participants;
    expect(found?.nameParts).toEqual({ firstName: 'Вера', patronymic: 'Львовна', lastName: 'Ольшанская', gender: 'female' });
  });

  it('takes no street, order or title for a person', () => {
    expect(suggestParticipants('На Красной площади в Нижнем Новгороде открылась выставка «Старый Город».', empty).participants).toEqual([]);
  });
});

describe('others', () => {
  it.each([
    ['Пришли Анна Липова и другие.', 'и другие'],
    ['Пришли Анна Липова, Олег Вязов и др.', 'и др.'],
    ['Пришли Анна Липова и другие официальные лица.', 'и другие официальные лица'],
    ['Анна Липова и Олег Вязов обсудили дороги и другие вопросы.', null],
  ])('in "%s"', (text, othersText) => {
    expect(suggestParticipants(text, empty)).toMatchObject({ andOthers: othersText !== null, othersText });
  });
});

describe('any input', () => {
  it('is answered with offsets that lie in the text', () => {
    const words = fc.constantFrom(
      'Вадим',
      'Рощин',
      'и',
      'директор',
      'АО',
      '«',
      '»',
      'Пихта',
      ',',
      '.',
      '(',
      ')',
      '—',
      'подписал',
      'соглашение',
      'И.',
      'О.',
      'врио',
      'от',
      'имени',
      '\n',
      'между',
      'Yuliya',
      '№',
      '5',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
      fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = suggestParticipants(text, index);
        const spans = [...found.participants, ...found.organisations].flatMap(({ mentions, evidence }) => [
          ...mentions,
          evidence.words,
          evidence.sentence,
        ]);
        expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text));
      }),
      { numRuns: 200 },
    );
  });
});
