/**
 * Gives answers that are kept before Koa has seen the request: what a framework does for each request costs several times what it takes
 * to send bytes that are ready (docs/adr/0007-answers-before-everything.md). Everybody else is let in.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';

import { readerWaits } from '../keeping/give-way.service';
import { answerKeeper } from '../keeping/service';
import { knownEncoding, sendKept } from './answer';
import { allowanceHeaders, countRequest } from './rate-limit.middleware';

interface Visit {
  request: IncomingMessage;
  response: ServerResponse;
  came: number;
}

/** What may be kept: a public route of ours, asked without credentials. */
export const isPlain = (root: string, { method, headers, url }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && url?.startsWith(root) === true;

export const publicRoot = (strapi: Core.Strapi): string => `${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/`;

/** @returns whether there was an answer to give */
const give = (strapi: Core.Strapi, { request, response, came }: Visit): boolean => {
  const { method, url = '', headers } = request;
  const kept = answerKeeper(strapi).ready(url);
  const front = kept?.fronts.get(headers.origin ?? '');
  const encoding = kept === undefined ? undefined : knownEncoding(headers['accept-encoding'], kept);
  if (kept === undefined || front === undefined || encoding === undefined) return false;
  const allowance = countRequest(strapi, request);
  // Whoever asks too much is told so inside.
  if (allowance?.isAllowed === false) return false;
  const status = sendKept(request, response, kept, encoding, allowance === null ? front : { ...front, ...allowanceHeaders(allowance) });
  strapi.log.http(`${String(method)} ${url} (${new Date().getTime() - came} ms) ${status}`);
  return true;
};

/** Takes the place of the listeners that the server has, and calls them for whoever it has no answer for. */
export const openFrontDoor = (strapi: Core.Strapi): void => {
  const server = strapi.server.httpServer;
  const inside = server.listeners('request') as RequestListener[];
  const root = publicRoot(strapi);
  let waiting: Visit[] = [];
  let isAnswering = false;

  const letIn: RequestListener = (request, response) => {
    for (const listener of inside) listener.call(server, request, response);
  };

  const letReaderIn = ({ request, response }: Visit): void => {
    response.once('close', readerWaits(strapi));
    letIn(request, response);
  };

  const receive = (visit: Visit): void => {
    try {
      if (give(strapi, visit)) return;
    } catch (error) {
      strapi.log.error(error);
    }
    if (!visit.response.headersSent) letReaderIn(visit);
  };

  /** Everyone who came before a look began is received after it. */
  const answer = async (): Promise<void> => {
    while (waiting.length > 0) {
      const visits = waiting;
      waiting = [];
      const isUpToDate = await answerKeeper(strapi)
        .catchUp()
        .then(
          () => true,
          () => false,
        );
      for (const visit of visits) {
        if (isUpToDate) receive(visit);
        else letReaderIn(visit);
      }
    }
    isAnswering = false;
  };

  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isPlain(root, request)) {
      letIn(request, response);
      return;
    }
    waiting.push({ request, response, came: new Date().getTime() });
    if (isAnswering) return;
    isAnswering = true;
    // After all that has arrived by now: one look will do for them.
    setImmediate(() => void answer());
  });
};
