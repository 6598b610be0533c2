import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';

import type { Text } from '../saving/types';
import { checkUrl, FORBIDDEN, hostOf } from './check-url';
import { isAddress, mayReach } from './may-reach';

/** Milliseconds. A slow name server is no reason to keep the editor waiting: every attempt asks again. */
const PATIENCE = 2_000;

const addressesOf = async (host: string): Promise<string[]> => {
  const nobody = wait(PATIENCE, [], { ref: false });
  const found = lookup(host, { all: true }).then(
    (addresses) => addresses.map(({ address }) => address),
    () => [],
  );
  return Promise.race([found, nobody]);
};

/** What is wrong with an endpoint's URL, its name looked up; null when nothing is. A name that nobody knows yet may be known tomorrow. */
export const checkEndpointUrl = async (text: string, allowed: readonly string[]): Promise<Text | null> => {
  const problem = checkUrl(text, allowed);
  if (problem !== null) return problem;
  const host = hostOf(new URL(text));
  if (isAddress(host)) return null;
  const addresses = await addressesOf(host);
  return addresses.length > 0 && !addresses.some((address) => mayReach(address, allowed)) ? FORBIDDEN : null;
};
