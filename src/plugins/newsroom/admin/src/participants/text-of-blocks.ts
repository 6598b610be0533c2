type Node = Record<string, unknown>;

const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((node): node is Node => typeof node === 'object' && node !== null) : [];

const lineOf = (node: Node): string => (typeof node.text === 'string' ? node.text : nodesOf(node.children).map(lineOf).join(''));

const linesOf = (block: Node): string[] => (block.type === 'list' ? nodesOf(block.children).flatMap(linesOf) : [lineOf(block)]);

/** The words of a blocks field: a paragraph, heading or list entry is a line of its own. */
export const textOfBlocks = (blocks: unknown): string =>
  nodesOf(blocks)
    .flatMap(linesOf)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');

/** Lead and body as one text; a body that begins with the lead says it once. */
export const textOfForm = (lead: unknown, blocks: unknown): string => {
  const body = textOfBlocks(blocks);
  const opening = typeof lead === 'string' ? lead.trim() : '';
  return [body.startsWith(opening) ? '' : opening, body].filter((part) => part !== '').join('\n\n');
};
