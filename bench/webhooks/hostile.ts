/** Two hundred addresses of the inside, tried in five ways; whatever connects to anything but the one receiver that may be reached is counted. */
import { createServer } from 'node:http';
import { createServer as createTrap } from 'node:net';
import type { AddressInfo } from 'node:net';

import { HOSTILE_HOSTS } from '../../tests/support/hostile-hosts';
import type { Row } from '../read/report';
import { until } from './clock';
import { openPlace, type Place } from './place';

const OUTSIDE = '127.0.0.2';

const hosts = [...new Set(HOSTILE_HOSTS)];

/** A server that nothing may reach, on every address of this machine. */
const openInside = async () => {
  let connections = 0;
  const server = createTrap((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  return { port: (server.address() as AddressInfo).port, connections: () => connections, close: () => server.close() };
};

/** The receiver that may be reached: it sends each caller on to one of the hostile addresses. */
const openOutside = async (inside: number) => {
  const server = createServer((request, response) => {
    const host = hosts[Number(request.url?.slice(1))] ?? '';
    response.writeHead(302, { location: `http://${encodeURI(host)}:${String(inside)}/` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, OUTSIDE, resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close(() => undefined).closeAllConnections() };
};

const inAll = async (
  place: Place,
  what: string,
  act: (host: string, index: number) => Promise<boolean>,
  after: (sent: number) => Promise<void>,
) => {
  let sent = 0;
  for (const [index, host] of hosts.entries()) if (await act(host, index)) sent += 1;
  await after(sent);
  return { what, count: sent };
};

export const measureHostile = async (): Promise<Row[]> => {
  const inside = await openInside();
  const outside = await openOutside(inside.port);
  const place = await openPlace('sqlite', { NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES: `${OUTSIDE}/32` });
  const own = new URL(place.url).port;
  let attempts = 0;
  const attempted = async (more: number): Promise<void> => {
    attempts += more;
    await until(`${String(attempts)} attempts`, async () => (await place.call('countAttempts')) >= attempts, 120, 100);
  };
  const test = async (url: string): Promise<boolean> => (await place.call('sendTest', await place.call('endpoint', url))) === 202;
  const redirecting: number[] = [];
  const testRedirect = async (index: number): Promise<boolean> => {
    const id = await place.call('endpoint', `http://${OUTSIDE}:${String(outside.port)}/${String(index)}`);
    redirecting.push(id);
    return (await place.call('sendTest', id)) === 202;
  };
  const literal = (host: string): string => new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, '');
  const urlOf = (host: string): string => `http://${host}:${String(inside.port)}/hook`;

  const done = [
    await inAll(
      place,
      'save',
      async (host) => (await place.call('saves', urlOf(host))).status === 400,
      () => Promise.resolve(),
    ),
    await inAll(place, 'test', (host) => test(urlOf(host)), attempted),
    await inAll(place, 'redirect', (_host, index) => testRedirect(index), attempted),
    await inAll(
      place,
      'rebind',
      async (host, index) => {
        const name = `partner${String(index)}.example`;
        await place.call('nameLeadsTo', name, [literal(host)]);
        const { status, id } = await place.call('saves', `http://${name}:${String(inside.port)}/hook`);
        return status === 201 && (await place.call('sendTest', id)) === 202;
      },
      attempted,
    ),
  ];
  await place.call('setEndpoints', redirecting, { enabled: false });
  await place.call('forgetFailures');
  await place.call('publish', await place.call('draft'));
  await until('the article at all of them', async () => (await place.call('countTried')) >= 2 * hosts.length, 120, 100);
  done.push({ what: 'send', count: await place.call('countTried') });

  const log = await place.call('attempts');
  const atOutside = log.filter(({ url }) => url.startsWith(`http://${OUTSIDE}:`));
  const isForbidden = ({ reason }: { reason: string }): boolean => reason === 'forbidden-address';
  const others = log.length - atOutside.length;
  const allowed = [`${OUTSIDE} ${String(outside.port)}`, `127.0.0.1 ${own}`];
  const tried = (await place.call('connections')).filter((address) => !allowed.includes(address));
  await place.stop();
  outside.close();
  inside.close();
  return [
    [
      `${String(hosts.length)} hostile hosts: ${done.map(({ what, count }) => `${what} ${String(count)}`).join(', ')}`,
      `${String(inside.connections())} connections arrived inside, ${String(tried.length)} were tried`,
      '200 each, 0 connections',
    ],
    [
      'what the log says of the attempts',
      `${String(log.filter(isForbidden).length)} of ${String(others)} forbidden; ${String(atOutside.length)} at the receiver that sends callers on`,
      'all forbidden',
    ],
  ];
};
