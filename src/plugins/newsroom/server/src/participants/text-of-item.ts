import { blocksToText } from '../text/blocks-to-text';

/** Lead and body as one text, as the panel reads the open form; a body that begins with the lead says it once. */
export const textOfItem = ({ lead, body }: { lead: unknown; body: unknown }): string => {
  const written = blocksToText(body);
  const opening = typeof lead === 'string' ? lead.trim() : '';
  return [written.startsWith(opening) ? '' : opening, written].filter((part) => part !== '').join('\n\n');
};
