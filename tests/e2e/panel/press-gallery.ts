export const [ANNA, BORIS, MARIA] = ['Анна Орлова', 'Борис Чижов', 'Мария Лапина'];

/** A signing as a press service covers it: twelve photos with two people in each on average, captioned and credited in the files. */
export const GALLERY = [
  { caption: 'Стороны подписали соглашение о площадке', people: [ANNA, BORIS] },
  { caption: 'После подписания', people: [ANNA, BORIS] },
  { caption: 'Выступает генеральный директор завода', people: [ANNA] },
  { caption: 'За столом переговоров', people: [ANNA, BORIS, MARIA] },
  { caption: 'Гости осматривают причал', people: [BORIS, MARIA] },
  { caption: 'Разговор у схемы порта', people: [ANNA, MARIA] },
  { caption: 'Начальник порта отвечает на вопросы', people: [BORIS] },
  { caption: 'Обмен папками', people: [ANNA, BORIS] },
  { caption: 'Общий снимок участников', people: [ANNA, BORIS, MARIA] },
  { caption: 'На смотровой площадке', people: [ANNA, BORIS] },
  { caption: 'Вручение памятного знака', people: [BORIS, MARIA] },
  { caption: 'Проводы гостей', people: [ANNA, MARIA] },
].map((photo, index) => ({ ...photo, name: `DSC_${101 + index}.jpg`, credit: 'Пресс-служба порта' }));
