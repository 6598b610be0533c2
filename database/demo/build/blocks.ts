/** Lines of a content file → Strapi's blocks. */
type TextNode = { type: 'text'; text: string; bold?: true };
type LinkNode = { type: 'link'; url: string; children: TextNode[] };
type Inline = TextNode | LinkNode;
type ListItem = { type: 'list-item'; children: Inline[] };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'list'; format: 'unordered'; children: ListItem[] };

/** `## ` heads a section, `> ` quotes, lines with `- ` in a row are one list, everything else is a paragraph. */
export const blocksOf = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = [];
  for (const line of lines) {
    const [, mark, text] = /^(## |> |- )?(.*)$/su.exec(line) as RegExpExecArray;
    const children = inlinesOf(text);
    const last = blocks.at(-1);
    if (mark === '## ') blocks.push({ type: 'heading', level: 2, children });
    else if (mark === '> ') blocks.push({ type: 'quote', children });
    else if (mark !== '- ') blocks.push({ type: 'paragraph', children });
    else if (last?.type === 'list') last.children.push({ type: 'list-item', children });
    else blocks.push({ type: 'list', format: 'unordered', children: [{ type: 'list-item', children }] });
  }
  return blocks;
};

const MARKED = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/gu;

const inlinesOf = (text: string): Inline[] => {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) inlines.push({ type: 'text', text: text.slice(end, match.index) });
    const { bold, label, url } = match.groups as { bold?: string; label?: string; url?: string };
    if (bold !== undefined) inlines.push({ type: 'text', text: bold, bold: true });
    else inlines.push({ type: 'link', url: url as string, children: [{ type: 'text', text: label as string }] });
    end = match.index + match[0].length;
  }
  if (end < text.length || inlines.length === 0) inlines.push({ type: 'text', text: text.slice(end) });
  return inlines;
};
