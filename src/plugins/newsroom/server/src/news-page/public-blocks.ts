import type { Blocks } from '../../../shared/contracts/news-items';
import { asNodes, isText, type Node } from '../text/blocks';
import type { SiteUrls } from './site-urls';

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** The stored blocks without what Strapi keeps beside them for itself: an image block carries the whole file record. */
export const publicBlocks = (blocks: unknown, urls: Pick<SiteUrls, 'file'>): Blocks => {
  const clean = (node: Node): Record<string, unknown> => {
    if (isText(node)) {
      const marks = MARKS.filter((mark) => node[mark] === true).map((mark) => [mark, true] as const);
      return { type: 'text', text: node.text, ...Object.fromEntries(marks) };
    }
    const { type, level, format, url, image } = node;
    return {
      type,
      ...(typeof level === 'number' ? { level } : {}),
      ...(typeof format === 'string' ? { format } : {}),
      ...(typeof url === 'string' ? { url } : {}),
      ...(type === 'image' && typeof image?.url === 'string'
        ? {
            image: {
              url: urls.file(image.url),
              width: image.width ?? null,
              height: image.height ?? null,
              alternativeText: image.alternativeText === '' ? null : (image.alternativeText ?? null),
            },
          }
        : {}),
      children: node.children.map(clean),
    };
  };
  return asNodes(blocks).map(clean);
};
