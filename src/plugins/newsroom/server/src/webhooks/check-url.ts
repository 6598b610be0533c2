import { isAddress, mayReach } from './may-reach';

export const FORBIDDEN =
  'leads to an address that is not public: events go to public addresses, and to those that NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES names';

/** A URL's host as a connection takes it: IPv6 without its brackets. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * What is wrong with an endpoint's URL, as far as can be told without asking for its name; null when nothing is. URLs are read by the
 * WHATWG parser, which writes decimal, octal and hexadecimal spellings of an address as what they mean.
 */
export const checkUrl = (text: string, allowed: readonly string[]): string | null => {
  if (!URL.canParse(text)) return 'must be a whole address such as https://partner.example/hooks/news';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'must not carry a name or a password: the signature says who is calling';
  if (url.hash !== '') return 'must not end with a #fragment: it is never sent';
  const host = hostOf(url);
  return isAddress(host) && !mayReach(host, allowed) ? FORBIDDEN : null;
};
