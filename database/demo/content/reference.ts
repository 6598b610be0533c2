/** The reference article: its facts, told in our own words. */
import type { NewsContent } from './types';

/** What the title gives by the standard that the newsroom makes slugs with; fixed, because documents and tests name it. */
export const REFERENCE_SLUG = 'mashinostroiteli-volgogradskoy-oblasti-i-lnr-dogovorilis-o-sotrudnichestve';

export const REFERENCE: NewsContent = {
  key: 'reference',
  slug: REFERENCE_SLUG,
  date: '2025-05-17T15:20',
  kind: 'meeting',
  venue: 'Штаб общественной поддержки Волгоградской области',
  venueOrganisation: 'volgograd-hq',
  title: 'Машиностроители Волгоградской области и ЛНР договорились о сотрудничестве',
  lead: 'Главы Волгоградского и Луганского региональных отделений Союза машиностроителей России встретились с представителями органов власти Волгоградской области. Разговор завершился подписанием двустороннего соглашения.',
  body: [
    'Площадкой для рабочей встречи стал Штаб общественной поддержки Волгоградской области. За одним столом собрались руководители двух региональных отделений отраслевого союза и представители государственной власти Волгоградской области.',
    'Участниками встречи были руководитель Штаба общественной поддержки, председатель Волгоградской городской Думы Владлен Колесников, врио председателя комитета промышленной политики, торговли и ТЭК Волгоградской области Алексей Цалко, председатель Волгоградского РО СоюзМаш России, заместитель генконструктора АО ФНПЦ «Титан-Баррикады» Валерий Серов, председатель Луганского РО СоюзМаш России, замдиректора по общим вопросам ООО «ЛУГАМАШ» Дмитрий Костюченко и другие.',
    'Говорили о том, в каких формах Волгоградская область и Луганская Народная Республика могут вместе работать в промышленности. Отдельно остановились на волгоградском опыте: как профильный комитет выстраивает отношения с заводами и какая господдержка предприятиям региона доступна.',
    '## Что подписали',
    'В конце встречи региональные отделения заключили двустороннее соглашение о сотрудничестве. От Луганского РО СоюзМаш России его подписал председатель отделения Дмитрий Костюченко, от Волгоградского РО — председатель Валерий Серов.',
    'Договорённость рассчитана надолго. Отделения намерены действовать сообща в нескольких делах:',
    '- вести комплексную работу на развитие машиностроения;',
    '- поднимать интерес к рабочим специальностям;',
    '- помогать молодым людям в выборе профессии;',
    '- воплощать общественно значимые инициативы.',
    'Главные направления — поддержка и развитие государственной политики в машиностроении, доброе имя инженерных и технических специальностей и более тесные связи заводов с органами власти, профессиональными учебными заведениями обоих регионов и социально ориентированными некоммерческими организациями.',
  ],
  participants: ['kolesnikov', 'tsalko', 'serov', 'kostyuchenko'],
  others: 'и другие',
  agreements: ['soyuzmash'],
  photos: [
    {
      picture: 'signing-4',
      caption: 'Подписание соглашения: Дмитрий Костюченко и Валерий Серов',
      captionEn: 'Signing the agreement: Dmitrii Kostiuchenko and Valerii Serov',
      credit: 'Иллюстрация редакции',
      people: ['kostyuchenko', 'serov'],
      keywords: ['соглашение', 'подпись'],
    },
    {
      picture: 'table-4',
      caption: 'Рабочая встреча в Штабе общественной поддержки',
      captionEn: 'The working meeting at the Public Support Headquarters',
      credit: 'Иллюстрация редакции',
      people: ['kolesnikov', 'tsalko', 'serov', 'kostyuchenko'],
    },
    {
      picture: 'handshake-3',
      caption: 'Рукопожатие после подписания',
      captionEn: 'A handshake after the signing',
      credit: 'Иллюстрация редакции',
      people: ['serov', 'kostyuchenko'],
    },
    {
      picture: 'podium-4',
      caption: 'Владлен Колесников, руководитель Штаба общественной поддержки',
      captionEn: 'Vladlen Kolesnikov, head of the Public Support Headquarters',
      credit: 'Иллюстрация редакции',
      people: ['kolesnikov'],
    },
    {
      picture: 'map-3',
      caption: 'На встрече обсуждали промышленную кооперацию двух регионов',
      captionEn: 'The talks were about industrial cooperation of the two regions',
      credit: 'Иллюстрация редакции',
      keywords: ['Волгоградская область', 'ЛНР'],
    },
    {
      picture: 'factory-4',
      caption: 'Машиностроение — общая забота отделений союза',
      captionEn: 'Engineering is what the two branches share',
      credit: 'Иллюстрация редакции',
    },
  ],
  topics: ['engineering', 'cooperation', 'careers', 'support'],
  regions: ['volgograd', 'lugansk'],
  organisations: ['soyuzmash'],
  seo: {
    description: 'Волгоградское и Луганское отделения Союза машиностроителей России подписали соглашение о долгосрочном сотрудничестве.',
  },
  en: {
    title: 'Engineers of Volgograd Region and the LPR agree to work together',
    lead: 'The heads of the Volgograd and Lugansk regional branches of the Russian Engineering Union met officials of Volgograd Region. The talks ended with a bilateral agreement.',
    body: [
      'The working meeting was hosted by the Public Support Headquarters of Volgograd Region. It brought together those who lead the regional branches of the union and those who answer for industry in the regional government bodies.',
      'Taking part were the head of the Public Support Headquarters and chair of the Volgograd City Duma Vladlen Kolesnikov, the acting chair of the regional committee for industrial policy, trade and the fuel and energy sector Aleksei Tsalko, the chair of the Volgograd branch of SoyuzMash of Russia and deputy chief designer of Titan-Barrikady Valerii Serov, the chair of the Lugansk branch of SoyuzMash of Russia and deputy director for general affairs of LUGAMASH Dmitrii Kostiuchenko, and others.',
      'They talked about the forms in which Volgograd Region and the Lugansk People’s Republic can work together in industry, about how the regional committee deals with its factories, and about the state support open to them.',
      '## What was signed',
      'At the end the two branches concluded a bilateral cooperation agreement. Dmitrii Kostiuchenko signed it as chair of the Lugansk branch, Valerii Serov as chair of the Volgograd branch.',
      'The agreement is meant to last. It is about the growth of the engineering industry, interest in skilled trades, career advice for young people and initiatives of value to society. The main lines are support for state policy in engineering, the good name of technical professions, and closer ties of factories with public authorities, vocational schools of both regions and socially oriented non-profit organisations.',
    ],
    venue: 'Public Support Headquarters of Volgograd Region',
    others: 'and others',
  },
};
