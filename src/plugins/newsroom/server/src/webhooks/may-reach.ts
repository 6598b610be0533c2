/** Where webhooks may go: public addresses, and those that configuration names. */
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An IPv4 address in IPv6's clothes is what it wears them over (RFC 4291, section 2.5.5.2). */
const plain = (address: Address): Address =>
  address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;

const liesIn = (address: Address, block: string): boolean => {
  const [network, bits] = ipaddr.parseCIDR(block);
  return address.kind() === network.kind() && address.match(network, bits);
};

export const isAddress = (text: string): boolean => ipaddr.isValid(text);

/** All of IPv6 that is given out to the public so far (RFC 4291, section 2.4; IANA): IPv4-compatible addresses such as `::7f00:1` are not. */
const GLOBAL_IPV6 = '2000::/3';

const isPublic = (address: Address): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || liesIn(address, GLOBAL_IPV6));

/**
 * Whether a connection to an address may be made. Everything that is not plain global unicast may not: loopback, private and shared
 * networks, link-local ones with the clouds' metadata, multicast, and what tunnels to an IPv4 address of unknown place (6to4, Teredo,
 * NAT64), as IANA's registries of special addresses have them.
 *
 * @param address as the resolver or the socket says it; what is no address may not be reached
 * @param allowed blocks such as `10.0.0.0/8` or `fd00::/8` that configuration allows whatever they are
 */
export const mayReach = (address: string, allowed: readonly string[]): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = plain(ipaddr.parse(address));
  return allowed.some((block) => liesIn(parsed, block)) || isPublic(parsed);
};
