import { createServer, type RequestListener } from 'node:http';

import { callInProcess } from './call-in-process';

const visitor = { address: '203.0.113.7', headers: { host: 'press.example', cookie: 'jwt=secret', authorization: 'Bearer secret' } };

const call = (listener: RequestListener, path = '/api/x?a=b') => callInProcess(createServer(listener), path, visitor);

describe('callInProcess', () => {
  it('reaches the listener as a request of the visitor, without cookie and key', async () => {
    const answer = await call((request, response) => {
      const { method, url, headers, socket } = request;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ method, url, headers, address: socket.remoteAddress }));
    });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body.toString())).toEqual({
      method: 'GET',
      url: '/api/x?a=b',
      headers: { accept: 'application/json', host: 'press.example' },
      address: '203.0.113.7',
    });
  });

  it.each<[string, RequestListener, string]>([
    ['a string', (_request, response) => response.end('слово'), 'слово'],
    ['a buffer', (_request, response) => response.end(Buffer.from('слово')), 'слово'],
    ['an encoded string', (_request, response) => response.end('d09f', 'hex'), 'П'],
    ['nothing', (_request, response) => response.end(), ''],
    ['a callback', (_request, response) => response.end(() => undefined), ''],
    [
      'pieces',
      (_request, response) => {
        response.write('сло');
        response.write(Buffer.from('в'));
        response.end('о');
      },
      'слово',
    ],
    [
      'corked pieces',
      (_request, response) => {
        response.socket?.cork();
        response.write('а');
        response.end('б');
      },
      'аб',
    ],
  ])('collects a body of %s', async (_what, listener, expected) => {
    expect((await call(listener)).body.toString()).toBe(expected);
  });

  it('collects a large body that comes later', async () => {
    const large = 'абв'.repeat(200_000);
    const answer = await call((_request, response) => void setImmediate(() => response.end(large)));
    expect(answer.body.toString()).toBe(large);
  });

  it('tells status and location', async () => {
    const answer = await call((_request, response) => {
      response.writeHead(301, { location: '/api/y' });
      response.end();
    });
    expect(answer).toMatchObject({ status: 301, location: '/api/y' });
  });

  it('works while the listener reads the request to its end', async () => {
    const answer = await call((request, response) => {
      request.on('end', () => response.end('read'));
      request.resume();
    });
    expect(answer.body.toString()).toBe('read');
  });
});
