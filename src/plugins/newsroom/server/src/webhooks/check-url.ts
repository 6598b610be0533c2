import type { Text } from '../saving/types';
import { isAddress, mayReach } from './may-reach';

export const FORBIDDEN: Text = {
  en: 'The address is not public: events go to public addresses, and to those that NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES names.',
  ru: 'Адрес не публичный: события уходят на публичные адреса и на те, что названы в NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES.',
};

const NOT_WHOLE: Text = {
  en: 'A whole address is needed, such as https://partner.example/hooks/news.',
  ru: 'Адрес нужен целиком, например https://partner.example/hooks/news.',
};

const NOT_WEB: Text = {
  en: 'The address must begin with https:// or http://.',
  ru: 'Адрес должен начинаться с https:// или http://.',
};

const WITH_PASSWORD: Text = {
  en: 'The address must not carry a name or a password: the signature says who is calling.',
  ru: 'В адресе не должно быть имени и пароля: кто обращается, говорит подпись.',
};

const WITH_FRAGMENT: Text = {
  en: 'The address must not end with a #fragment: it is never sent.',
  ru: 'В адресе не должно быть #фрагмента: он никогда не отправляется.',
};

/** A URL's host as a connection takes it: IPv6 without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * What is wrong with an endpoint's URL, as far as can be told without asking for its name; null when nothing is. URLs are read by the
 * WHATWG parser, which writes decimal, octal and hexadecimal spellings of an address as what they mean.
 */
export const checkUrl = (text: string, allowed: readonly string[]): Text | null => {
  if (!URL.canParse(text)) return NOT_WHOLE;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NOT_WEB;
  if (url.username !== '' || url.password !== '') return WITH_PASSWORD;
  if (url.hash !== '') return WITH_FRAGMENT;
  const host = hostOf(url);
  return isAddress(host) && !mayReach(host, allowed) ? FORBIDDEN : null;
};
