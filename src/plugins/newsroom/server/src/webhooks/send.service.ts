import http, { type Agent, type IncomingMessage } from 'node:http';
import https from 'node:https';

import { failureOf } from './failure-of';
import { MOST_ANSWER_BYTES, type Answer, type OutgoingRequest, type Send } from './send';

/** Milliseconds for the body of an answer whose status has come: the log shows it, and nothing else depends on it. */
const FOR_THE_BODY = 1_000;

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

/** Reads the answer until it ends, is long enough for the log or takes too long. */
const read = (response: IncomingMessage, within: number, done: (answer: Answer) => void): void => {
  const chunks: Buffer[] = [];
  let length = 0;
  const finish = (): void => {
    clearTimeout(timer);
    const body = Buffer.concat(chunks).subarray(0, MOST_ANSWER_BYTES).toString('utf8');
    done({ kind: 'answered', status: response.statusCode ?? 0, headers: headersOf(response), body });
    response.destroy();
  };
  const timer = setTimeout(finish, within);
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_ANSWER_BYTES) finish();
  });
  response.on('close', finish);
  response.on('error', finish);
};

const send = ({ url, headers, body, timeoutMs, signal }: OutgoingRequest, agent: Agent, done: (answer: Answer) => void): void => {
  const { request } = url.startsWith('https:') ? https : http;
  const ends = Date.now() + timeoutMs;
  let isConnected = false;
  let isAnswered = false;
  /** Once its status is there, it has answered, however its body ends. */
  const fail = (reason: ReturnType<typeof failureOf>): void => {
    if (!isAnswered) done({ kind: isConnected ? 'broken' : 'unreachable', reason });
  };
  const outgoing = request(url, { method: 'POST', agent, headers, ...(signal === undefined ? {} : { signal }) });
  const timer = setTimeout(() => {
    fail('timeout');
    outgoing.destroy();
  }, timeoutMs);
  outgoing.on('socket', (socket) => {
    socket.on(url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
      isConnected = true;
    });
  });
  outgoing.on('response', (response) => {
    isAnswered = true;
    clearTimeout(timer);
    read(response, Math.min(FOR_THE_BODY, ends - Date.now()), done);
  });
  // Nothing was asked for that could be switched to.
  outgoing.on('upgrade', (_response, socket) => {
    fail('malformed-answer');
    socket.destroy();
  });
  outgoing.on('error', (error) => {
    fail(failureOf(codeOf(error)));
  });
  outgoing.on('close', () => {
    clearTimeout(timer);
    fail('connection-lost');
  });
  outgoing.end(body);
};

/** Over HTTP as it is: one request, one answer, no redirect. The agent says where it may go. */
export const sendOver =
  (agentFor: (url: string) => Agent): Send =>
  (request) =>
    new Promise((resolve) => {
      try {
        const headers = { 'user-agent': 'newsroom-webhooks/1', 'accept-encoding': 'identity', ...request.headers };
        send({ ...request, headers }, agentFor(request.url), resolve);
      } catch (error) {
        resolve({ kind: 'unreachable', reason: failureOf(codeOf(error)) });
      }
    });
