/** Connections to addresses that may be reached, and to no others: asked before the connection is made, and of the one that was made. */
import dns from 'node:dns';
import http, { type Agent } from 'node:http';
import https from 'node:https';
import { isIP, Socket, type LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';

import { mayReach } from './may-reach';

class ForbiddenAddress extends Error {
  readonly code = 'FORBIDDEN_ADDRESS';

  constructor(host: string) {
    super(`"${host}" leads to an address that webhooks may not go to.`);
  }
}

/** The addresses of a name that may be reached; when there is none, none is tried. */
const guardedLookup =
  (allowed: readonly string[], lookup: typeof dns.lookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      const open = addresses.filter(({ address }) => mayReach(address, allowed));
      const [first] = open;
      if (first === undefined) callback(new ForbiddenAddress(hostname), '');
      else if (options.all === true) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };

type Create = (options: { host?: string | null }, callback: (error: Error | null, stream: Duplex) => void) => Duplex | null | undefined;

const guarded = <Guarded extends Agent>(agent: Guarded, allowed: readonly string[], lookup: typeof dns.lookup): Guarded => {
  const create: Create = agent.createConnection.bind(agent);
  const createGuarded: Create = (options, callback) => {
    const host = options.host ?? '';
    // A literal address is never looked up.
    if (isIP(host) !== 0 && !mayReach(host, allowed)) {
      callback(new ForbiddenAddress(host), new Socket());
      return undefined;
    }
    const socket = create({ ...options, lookup: guardedLookup(allowed, lookup) } as typeof options, callback);
    if (socket instanceof Socket) {
      socket.prependOnceListener('connect', () => {
        if (!mayReach(socket.remoteAddress ?? '', allowed)) socket.destroy(new ForbiddenAddress(host));
      });
    }
    return socket;
  };
  agent.createConnection = createGuarded;
  return agent;
};

/**
 * Agents for `node:http` and `node:https`. They keep no connection: each one is asked anew where it leads.
 * @param allowed blocks of addresses that may be reached although they are not public
 */
export const guardedAgents = (allowed: readonly string[], lookup: typeof dns.lookup = dns.lookup): ((url: string) => Agent) => {
  const plain = guarded(new http.Agent(), allowed, lookup);
  const secure = guarded(new https.Agent(), allowed, lookup);
  return (url) => (url.startsWith('https:') ? secure : plain);
};
