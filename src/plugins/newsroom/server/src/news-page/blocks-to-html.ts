import { asNodes, isText, type BlockNode, type Node, type TextNode } from '../text/blocks';
import type { SiteUrls } from './site-urls';

/**
 * Blocks → HTML that is safe by construction: every tag and attribute is written here, all text is escaped, and
 * links keep only addresses of known schemes.
 */
export const blocksToHtml = (blocks: unknown, urls: Pick<SiteUrls, 'file'>): string => {
  const render = (nodes: readonly Node[]): string => nodes.map((node) => (isText(node) ? textToHtml(node) : blockToHtml(node))).join('');
  const blockToHtml = (block: BlockNode): string => {
    const inner = render(block.children);
    switch (block.type) {
      case 'paragraph':
        return inner === '' ? '' : `<p>${inner}</p>`;
      case 'heading': {
        const level = Number.isInteger(block.level) && block.level! >= 1 && block.level! <= 6 ? block.level : 2;
        return `<h${level}>${inner}</h${level}>`;
      }
      case 'list':
        return block.format === 'ordered' ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`;
      case 'list-item':
        return `<li>${inner}</li>`;
      case 'quote':
        return `<blockquote>${inner}</blockquote>`;
      case 'code':
        return `<pre><code>${inner}</code></pre>`;
      case 'link': {
        const href = safeHref(block.url);
        return href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`;
      }
      case 'image':
        return imageToHtml(block, urls);
      default:
        return inner;
    }
  };
  return render(asNodes(blocks));
};

const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

const textToHtml = (node: TextNode): string =>
  MARKS.reduce(
    (html, [mark, tag]) => (node[mark] === true && html !== '' ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(node.text).replaceAll('\n', '<br>'),
  );

const imageToHtml = ({ image = {} }: BlockNode, urls: Pick<SiteUrls, 'file'>): string => {
  const source = safeHref(image.url);
  if (source === null || source.startsWith('mailto:') || source.startsWith('tel:')) return '';
  const size = isSize(image.width) && isSize(image.height) ? ` width="${image.width}" height="${image.height}"` : '';
  const alternative = typeof image.alternativeText === 'string' ? image.alternativeText : '';
  return `<img src="${escapeHtml(urls.file(source))}" alt="${escapeHtml(alternative)}"${size} loading="lazy">`;
};

/** Absolute addresses of web pages, mail and telephone, and paths of this site; null for anything that could run. */
export const safeHref = (url: unknown): string | null => {
  if (typeof url !== 'string') return null;
  const trimmed = url.trim();
  if (/^(https?:\/\/|mailto:|tel:)/i.test(trimmed)) return trimmed;
  return /^(\/(?!\/)|#)/.test(trimmed) && !trimmed.includes('\\') ? trimmed : null;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const isSize = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;
