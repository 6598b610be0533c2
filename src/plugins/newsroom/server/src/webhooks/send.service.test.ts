import { Agent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { MISBEHAVIOURS, startMisbehaving } from './misbehaviour.test-support';
import { sendOver } from './send.service';
import { verdictOf } from './verdict-of';

const TIMEOUT = 400;
const send = sendOver(() => new Agent());
const request = (url: string) => ({ url, headers: { 'content-type': 'application/json' }, body: '{"a":"б"}', timeoutMs: TIMEOUT });

const attempt = async (url: string) => {
  const began = Date.now();
  const answer = await send(request(url));
  return { verdict: verdictOf(answer, new Date()), answer, took: Date.now() - began };
};

it('knows forty ways to misbehave', () => {
  expect(MISBEHAVIOURS.length).toBeGreaterThanOrEqual(40);
});

it.each(MISBEHAVIOURS)('of a receiver that %s is rid in time', async (_name, behave, outcome, reason) => {
  const receiver = await startMisbehaving(behave);
  const { verdict, answer, took } = await attempt(receiver.url);
  expect(verdict).toMatchObject({ outcome, reason });
  expect(took).toBeLessThan(TIMEOUT + 1_500);
  if (answer.kind === 'answered') expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(3 * 4_096);
  // Nothing is left open behind it.
  for (let tries = 0; receiver.connections() > 0 && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(receiver.connections()).toBe(0);
  await receiver.close();
});

it('does not grow by what receivers send', async () => {
  const floods = MISBEHAVIOURS.filter(([name]) => /endless|drips|bomb/.test(name));
  const receivers = await Promise.all(floods.map(([, behave]) => startMisbehaving(behave)));
  const all = (): Promise<unknown> => Promise.all(receivers.flatMap(({ url }) => [attempt(url), attempt(url), attempt(url)]));
  await all();
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 3; round += 1) await all();
  expect((process.memoryUsage().rss - before) / 1_048_576).toBeLessThan(50);
  await Promise.all(receivers.map(({ close }) => close()));
});

describe('a receiver that is not there', () => {
  it('is told from one that does not answer', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    await new Promise((resolve) => server.close(resolve));
    expect((await attempt(url)).answer).toEqual({ kind: 'unreachable', reason: 'connection-refused' });
    expect((await attempt('http://no-such-host.invalid/')).answer.kind).toBe('unreachable');
    expect((await attempt('http://127.0.0.1:99999/')).answer.kind).toBe('unreachable');
    expect((await attempt('no address at all')).answer.kind).toBe('unreachable');
  });

  it('is not sent to without TLS when TLS was asked for', async () => {
    const receiver = await startMisbehaving((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    const https = sendOver(() => new HttpsAgent());
    expect(await https(request(receiver.url.replace('http:', 'https:')))).toMatchObject({ kind: 'unreachable', reason: 'tls-error' });
    await receiver.close();
  });
});

it('ends at once when the process goes down', async () => {
  const receiver = await startMisbehaving(() => undefined);
  const abort = new AbortController();
  const answer = send({ ...request(receiver.url), timeoutMs: 60_000, signal: abort.signal });
  setTimeout(() => abort.abort(), 50);
  expect((await answer).kind).not.toBe('answered');
  await receiver.close();
});
