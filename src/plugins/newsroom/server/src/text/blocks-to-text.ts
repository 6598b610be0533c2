import { asNodes, isText, type Node } from './blocks';

/** Blocks → plain text: a blank line between blocks, a line for each list item. */
export const blocksToText = (blocks: unknown): string =>
  asNodes(blocks)
    .map((block) => {
      if (isText(block)) return block.text;
      return block.type === 'list' ? listLines(block.children, 0).join('\n') : inline(block.children);
    })
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');

const inline = (nodes: readonly Node[]): string => nodes.map((node) => (isText(node) ? node.text : inline(node.children))).join('');

const listLines = (items: readonly Node[], depth: number): string[] =>
  items.flatMap((item) => {
    if (isText(item)) return [];
    return item.type === 'list' ? listLines(item.children, depth + 1) : [`${'  '.repeat(depth)}• ${inline(item.children)}`];
  });
