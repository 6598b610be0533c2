import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number] | 'identity';

export interface Answer {
  body: unknown;
  /** ISO 8601 UTC. */
  lastModified?: string;
}

/** An answer in the bytes that are sent. */
export interface PreparedAnswer {
  readonly json: Buffer;
  /** Of the body and nothing else, without quotes. */
  readonly digest: string;
  /** As the header says it. */
  readonly lastModified: string | null;
  /** Made when they are first asked for. */
  readonly encoded: Map<Encoding, Buffer>;
  /** Tags for shared caches, null where none are wanted. */
  readonly tags: string | null;
  /** All headers of a whole answer, by the site whose script asked ('' for none), once such a one was sent. */
  readonly fronts: Map<string, Readonly<Record<string, string>>>;
}

/** Below it, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1_024;

export const prepareAnswer = ({ body, lastModified }: Answer, tags: string | null = null): PreparedAnswer => {
  const json = Buffer.from(JSON.stringify(body));
  return {
    json,
    digest: createHash('sha256').update(json).digest('base64url').slice(0, 27),
    lastModified: lastModified === undefined ? null : new Date(lastModified).toUTCString(),
    encoded: new Map(),
    tags,
    fronts: new Map(),
  };
};

/** What it takes of memory, in bytes, its compressed forms included: text of this kind shrinks to a quarter at the most. */
export const sizeOfAnswer = ({ json }: PreparedAnswer): number => Math.ceil(json.length * 1.5) + 2_048;

export const isWorthCompressing = ({ json }: PreparedAnswer): boolean => json.length >= WORTH_COMPRESSING;

export const bytesOf = (answer: PreparedAnswer, encoding: Encoding): Buffer => {
  if (encoding === 'identity') return answer.json;
  const known = answer.encoded.get(encoding);
  if (known !== undefined) return known;
  const bytes =
    encoding === 'gzip'
      ? gzipSync(answer.json)
      : brotliCompressSync(answer.json, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: answer.json.length },
        });
  answer.encoded.set(encoding, bytes);
  return bytes;
};

/** A strong tag names the bytes, so each encoding has its own (RFC 9110, section 8.8.3.3). */
export const etagOf = ({ digest }: PreparedAnswer, encoding: Encoding): string =>
  encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`;

/** Does `If-None-Match` name the answer, in any encoding (RFC 9110, section 13.1.2)? */
export const isKnownTo = (header: string, { digest }: PreparedAnswer): boolean =>
  header.trim() === '*' ||
  header.split(',').some((tag) => {
    const value = tag.trim().replace(/^W\//, '');
    return value === `"${digest}"` || ENCODINGS.some((encoding) => value === `"${digest}-${encoding}"`);
  });
