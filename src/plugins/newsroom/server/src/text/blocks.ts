/** The nodes of Strapi's blocks field, as far as they are known; anything else is passed over. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}

export interface BlockNode {
  type: string;
  children: Node[];
  level?: number;
  format?: string;
  url?: string;
  image?: { url?: string; width?: number; height?: number; alternativeText?: string | null };
}

export type Node = TextNode | BlockNode;

export const isText = (node: Node): node is TextNode => node.type === 'text' && 'text' in node && typeof node.text === 'string';

/** Stored JSON → nodes, whatever it holds. */
export const asNodes = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.filter((node): node is Record<string, unknown> => typeof node === 'object' && node !== null).map(asNode)
    : [];

const asNode = (node: Record<string, unknown>): Node =>
  node.type === 'text'
    ? ({ ...node, text: typeof node.text === 'string' ? node.text : '' } as TextNode)
    : { ...node, type: String(node.type), children: asNodes(node.children) };
