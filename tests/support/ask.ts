import { Agent, request } from 'node:http';

export interface Question {
  method: string;
  /** As it goes over the wire. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
}

export interface Told {
  status: number;
  /** All but `Date`, in their order. */
  headers: string;
  body: Buffer;
  milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks a server exactly this: no client library tidies path, headers or body. */
export const ask = (url: string, { method, path, headers, body }: Question): Promise<Told> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const start = performance.now();
    const sent = request(
      { agent, hostname, port, method, path, headers: body === undefined ? headers : withLength(headers, body) },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: JSON.stringify(Object.entries(answer.headers).filter(([name]) => name !== 'date')),
            body: Buffer.concat(chunks),
            milliseconds: performance.now() - start,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const withLength = (headers: Readonly<Record<string, string>>, body: string) => ({
  ...headers,
  'Content-Length': String(Buffer.byteLength(body)),
});

/** What a failure is told by. */
export const describeQuestion = ({ method, path, headers, body }: Question): string =>
  [`${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), ...(body === undefined ? [] : [body])].join(
    ' | ',
  );
