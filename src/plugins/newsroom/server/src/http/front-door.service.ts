/**
 * Gives answers that are kept before Koa has seen the request: what a framework does for each request costs several times what it takes
 * to send bytes that are ready (docs/adr/0007-answers-before-everything.md). Everybody else is let in.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';

import { publicRoot } from '../keeping/answer-at.service';
import { readerWaits } from '../keeping/give-way.service';
import { bytesOf, etagOf, isKnownTo, type Encoding, type PreparedAnswer } from '../keeping/prepare-answer';
import { answerKeeper } from '../keeping/service';
import { knownEncoding } from './answer';
import type { Allowance } from './rate-limit';
import { allowanceHeaders, countRequest } from './rate-limit.middleware';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  came: number;
  /** What is left of the client's limit; null where nobody counts. */
  allowance: Allowance | null;
}

/** What may be kept: a public route of ours, asked without credentials. */
export const isPlain = (root: string, { method, headers, url }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && url?.startsWith(root) === true;

/** What `sendAnswer` would send, with the headers that such an answer was given with before: nothing is left to decide. @returns the status */
const sendKept = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
  encoding: Encoding,
  front: Readonly<Record<string, string>>,
): number => {
  const known = request.headers['if-none-match'];
  const headers: Record<string, string | number> = { ...front, ETag: etagOf(answer, encoding) };
  if (known !== undefined && isKnownTo(known, answer)) {
    response.writeHead(304, headers).end();
    return 304;
  }
  const bytes = bytesOf(answer, encoding);
  headers['Content-Type'] = 'application/json; charset=utf-8';
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = bytes.length;
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);
  return 200;
};

/** @returns whether there was an answer to give */
const give = (strapi: Core.Strapi, { request, response, came, allowance }: Visit): boolean => {
  const { method, url = '', headers } = request;
  const kept = answerKeeper(strapi).ready(url);
  const front = kept?.fronts.get(headers.origin ?? '');
  const encoding = kept === undefined ? undefined : knownEncoding(headers['accept-encoding'], kept);
  if (kept === undefined || front === undefined || encoding === undefined) return false;
  const status = sendKept(request, response, kept, encoding, allowance === null ? front : { ...allowanceHeaders(allowance), ...front });
  strapi.log.http(`${String(method)} ${url} (${new Date().getTime() - came} ms) ${status}`);
  return true;
};

/** Takes the place of the listeners that the server has, and calls them for whoever it has no answer for. */
export const openFrontDoor = (strapi: Core.Strapi): void => {
  const server = strapi.server.httpServer;
  const inside = server.listeners('request') as Listener[];
  const root = publicRoot(strapi);
  const keeper = answerKeeper(strapi);
  let waiting: Visit[] = [];
  let isAnswering = false;

  const letIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await Promise.all(inside.map((listener) => listener.call(server, request, response)));
  };

  const enter = ({ request, response }: Pick<Visit, 'request' | 'response'>): void => {
    const leave = readerWaits(strapi);
    letIn(request, response)
      .catch((error: unknown) => {
        strapi.log.error(error);
        response.destroy();
      })
      .finally(leave);
  };

  const receive = (visit: Visit): void => {
    try {
      if (give(strapi, visit)) return;
    } catch (error) {
      strapi.log.error(error);
    }
    if (!visit.response.headersSent) enter(visit);
  };

  /** In doubt; what nobody waits for stands back until that is cleared. */
  const receiveCleared = (visit: Visit): void => {
    const leave = readerWaits(strapi);
    keeper
      .clear(visit.request.url ?? '')
      .catch((error: unknown) => strapi.log.error(error))
      .finally(() => {
        receive(visit);
        leave();
      });
  };

  /** Everyone who came before a look began is received after it. Where nothing can be looked at, the inside says what is wrong. */
  const answer = async (): Promise<void> => {
    while (waiting.length > 0) {
      const visits = waiting;
      waiting = [];
      const isUpToDate = await keeper.catchUp().then(
        () => true,
        () => false,
      );
      for (const visit of visits) {
        const { url = '' } = visit.request;
        if (!isUpToDate) enter(visit);
        else if (keeper.ready(url) !== undefined) receive(visit);
        else receiveCleared(visit);
      }
    }
    isAnswering = false;
  };

  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const allowance = isPlain(root, request) ? countRequest(strapi, request) : null;
    // Whoever asks too much is told so inside, at once.
    if (!isPlain(root, request) || allowance?.isAllowed === false) {
      void letIn(request, response);
      return;
    }
    // Who can't be given anything need not wait, and keeps an asynchronous context of its own.
    if (!keeper.has(request.url ?? '')) {
      enter({ request, response });
      return;
    }
    waiting.push({ request, response, came: new Date().getTime(), allowance });
    if (isAnswering) return;
    isAnswering = true;
    // After all that has arrived by now: one look will do for them.
    setImmediate(() => void answer());
  });
};
