import { shareLinks } from './share-links';

describe('shareLinks', () => {
  const links = shareLinks({ url: 'https://press.example/ru/news/a?b=1&c=2', title: 'Встреча & «подпись»' });

  it('has the five networks of the contract in order', () => {
    expect(links.map(({ network }) => network)).toEqual(['vk', 'telegram', 'ok', 'whatsapp', 'email']);
  });

  it.each(links.slice(0, 3))('hands $network the whole address and title', ({ url }) => {
    const { searchParams } = new URL(url);
    expect(searchParams.get('url')).toBe('https://press.example/ru/news/a?b=1&c=2');
    expect(searchParams.get('title') ?? searchParams.get('text')).toBe('Встреча & «подпись»');
  });

  it('puts title and address into one message where the network takes one text', () => {
    expect(new URL(links[3]!.url).searchParams.get('text')).toBe('Встреча & «подпись» https://press.example/ru/news/a?b=1&c=2');
    const mail = new URL(links[4]!.url).searchParams;
    expect([mail.get('subject'), mail.get('body')]).toEqual(['Встреча & «подпись»', 'https://press.example/ru/news/a?b=1&c=2']);
  });
});
