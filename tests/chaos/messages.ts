/** What the storm asks of a node, and what the node answers; over the channel between the two processes. */

export interface Publish {
  number: number;
  /** Null for a new article. */
  documentId: string | null;
}

/** The next time that a step is taken, before or after it: an index into `FAIL_POINTS`. */
export interface Death {
  point: number;
  when: 'before' | 'after';
}

export type Request =
  /** Comes first: until then the node has opened nothing. */
  | { kind: 'start' }
  | { kind: 'die'; death: Death }
  | { kind: 'publish'; publish: Publish }
  | { kind: 'endpoint'; url: string }
  | { kind: 'waiting' }
  | { kind: 'published' };

export type Asked = Request & { id: number };

export interface Answered {
  id: number;
  /** Missing when it failed. */
  value?: unknown;
  error?: string;
}

/** What is public at the end: the number of the publish that each article shows. */
export type Published = Array<{ documentId: string; number: number }>;

export const leadOf = (number: number): string => `Публикация ${String(number)}`;
export const numberOf = (lead: string | null): number => Number(lead?.split(' ')[1]);
