/** Who reads and who saves in the benchmark. */
import { Agent, request } from 'node:http';

import type { App } from './places';
import type { Article } from './throughput';

/** An archive among so many people that a save concerns few pages. */
export interface Wide {
  articles: readonly Article[];
  persons: readonly string[];
}

/** The same numbers in every run. */
export const randomNumbers = (): (() => number) => {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A place in a list whose first entries are asked for most. */
export const zipf = (random: number, length: number): number => Math.min(length - 1, Math.floor(length ** random) - 1);

export const stockPage = ({ documentId }: Article): string => `/bench/stock/${documentId}`;
export const ourPage = ({ slug }: Article): string => `/api/newsroom/news-items/${slug}`;

/** Saves of four kinds in turn: a person is renamed, an article gets another title, another one is withdrawn, and published again. */
export class Editors {
  saves = 0;
  private withdrawn: string | null = null;

  constructor(
    private readonly writer: App,
    private readonly articles: readonly Article[],
    private readonly persons: readonly string[],
    private readonly random: () => number,
  ) {}

  private pick<Entry>(list: readonly Entry[]): Entry {
    return list[Math.floor(this.random() * list.length)];
  }

  private async republish(): Promise<string | null> {
    const documentId = this.withdrawn;
    this.withdrawn = null;
    if (documentId !== null) await this.writer.call('republish', documentId);
    return documentId;
  }

  /** @returns the document that was saved, if any was */
  async save(): Promise<string | null> {
    this.saves += 1;
    const kind = this.saves % 4;
    if (kind === 0) return this.republish();
    const documentId = kind === 1 ? this.pick(this.persons) : this.pick(this.articles).documentId;
    if (kind === 1) await this.writer.call('rename', documentId);
    else if (kind === 2) await this.writer.call('retitle', documentId);
    else {
      await this.writer.call('withdraw', documentId);
      this.withdrawn = documentId;
    }
    return documentId;
  }
}

/** What was answered, told by status and ETag. */
export interface Given {
  told: string;
  text: () => string;
}

const agent = new Agent({ keepAlive: true });

/** Asks without compression: unpacking would take the asker longer than the server takes to answer. */
export const read = (reader: App, path: string, headers: Record<string, string> = {}): Promise<Given> =>
  new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port: reader.port, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode, headers: given } = answer;
        resolve({ told: `${String(statusCode)} ${given.etag ?? ''}`, text: () => Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
