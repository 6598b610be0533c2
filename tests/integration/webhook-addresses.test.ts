import type { LookupAddress } from 'node:dns';
import type dns from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { checkEndpointUrl } from '../../src/plugins/newsroom/server/src/webhooks/check-endpoint-url.service';
import { HOSTILE_HOSTS } from '../support/hostile-hosts';
import { FORBIDDEN } from '../../src/plugins/newsroom/server/src/webhooks/check-url';
import { guardedAgents } from '../../src/plugins/newsroom/server/src/webhooks/guarded-agents.service';
import { sendOver } from '../../src/plugins/newsroom/server/src/webhooks/send.service';
import type { Answer } from '../../src/plugins/newsroom/server/src/webhooks/send';

/** A server that nothing may reach: every connection that it sees is a failure. */
let inside: Server;
let port: number;
let connections = 0;

const listen = async (host: string, server: Server, onPort = 0): Promise<number> => {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(onPort, host, resolve));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  inside = createServer((_request, response) => void response.end('inside'));
  inside.on('connection', () => (connections += 1));
  port = await listen('::', inside);
});

afterAll(() => new Promise((resolve) => inside?.close(resolve)));

/** A resolver that says this of every name. */
const resolver = (...answers: string[][]): typeof dns.lookup => {
  let asked = 0;
  const lookup = (_host: string, options: { all?: boolean }, callback: (error: Error | null, ...rest: unknown[]) => void): void => {
    const said = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    const found: LookupAddress[] = said.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all === true) callback(null, found);
    else callback(null, found[0]?.address, found[0]?.family);
  };
  return lookup as typeof dns.lookup;
};

const send = (url: string, lookup?: typeof dns.lookup, allowed: string[] = []): Promise<Answer> =>
  sendOver(guardedAgents(allowed, lookup))({ url, headers: {}, body: '{}', timeoutMs: 3_000 });

describe('two hundred addresses inside', () => {
  const urls = (): string[] => HOSTILE_HOSTS.flatMap((host) => [`http://${host}:${port}/`, `http://${host}:${port}/hook?to=partner`]);

  it('are many', () => {
    expect(new Set(urls()).size).toBeGreaterThanOrEqual(200);
  });

  it('are refused when an endpoint is saved', async () => {
    for (const url of urls()) expect([url, await checkEndpointUrl(url, [])]).toEqual([url, FORBIDDEN]);
    for (const url of ['http://localhost/', 'http://LOCALHOST/']) {
      expect([url, await checkEndpointUrl(url, [])]).toEqual([url, FORBIDDEN]);
    }
  });

  it('are not connected to by an endpoint that was saved all the same', async () => {
    const answers = await Promise.all(urls().map((url) => send(url)));
    expect(answers.filter(({ kind }) => kind !== 'unreachable')).toEqual([]);
    expect(answers.filter((answer) => answer.kind === 'unreachable' && answer.reason !== 'forbidden-address')).toEqual([]);
    expect(connections).toBe(0);
  });

  it('are not connected to when a name leads there', async () => {
    const literal = HOSTILE_HOSTS.filter((host) => /^[\d.]+$|^\[/.test(host)).map((host) =>
      new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, ''),
    );
    const answers = await Promise.all(literal.map((address) => send(`http://partner.example:${port}/`, resolver([address]))));
    expect(new Set(answers.map((answer) => (answer.kind === 'answered' ? 'answered' : answer.reason)))).toEqual(
      new Set(['forbidden-address']),
    );
    expect(connections).toBe(0);
  });
});

it('asks of every connection anew where it leads: a name that moves inside is not followed', async () => {
  const moving = resolver(['8.8.8.8'], ['127.0.0.1']);
  const agent = guardedAgents([], moving);
  const request = { url: `http://partner.example:${port}/`, headers: {}, body: '{}', timeoutMs: 300 };
  const before = connections;
  await sendOver(agent)({ ...request, timeoutMs: 50 });
  expect(await sendOver(agent)(request)).toEqual({ kind: 'unreachable', reason: 'forbidden-address' });
  expect(connections).toBe(before);
});

it('tries of several addresses those that it may', async () => {
  const before = connections;
  const answer = await send(`http://partner.example:${port}/`, resolver(['10.0.0.1', '127.0.0.1']), ['127.0.0.0/8']);
  expect(answer).toMatchObject({ kind: 'answered', status: 200, body: 'inside' });
  expect(connections).toBe(before + 1);
});

it('does not follow a redirect to the inside', async () => {
  const outside = createServer((_request, response) => void response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end());
  const outsidePort = await listen('127.0.0.2', outside);
  const before = connections;
  const answer = await send(`http://127.0.0.2:${outsidePort}/`, undefined, ['127.0.0.2/32']);
  expect(answer).toMatchObject({ kind: 'answered', status: 302 });
  expect(connections).toBe(before);
  await new Promise((resolve) => outside.close(resolve));
});
