import type { PublicEvent } from '../../../shared/contracts/events';
import { wordsOf } from './words-of';

const event = (card: { title: string } | null): PublicEvent =>
  ({
    type: 'news-item.updated',
    data: { documentId: 'abc', slug: 'vstrecha', url: 'https://site.example/ru/news/vstrecha', card },
  }) as PublicEvent;

it('shows the title and finds it in lower case, by address and by id', () => {
  const { title, words } = wordsOf('evt_1', event({ title: 'Встреча на «Полёте»' }));
  expect(title).toBe('Встреча на «Полёте»');
  for (const word of ['встреча на «полёте»', 'vstrecha', 'https://site.example', 'abc', 'evt_1', 'news-item.updated'])
    expect(words).toContain(word);
});

it('shows the slug where there is no card', () => {
  expect(wordsOf('evt_1', event(null)).title).toBe('vstrecha');
});
