/** How many requests one client may make within a minute: counted from the first of them, forgotten when the minute is over. */

export interface Allowance {
  isAllowed: boolean;
  limit: number;
  remaining: number;
  /** Seconds until the count begins anew. */
  reset: number;
}

export const WINDOW = 60_000;

/** More clients than that within a minute share their counts with others: memory stays bounded whoever asks. */
const MOST_CLIENTS = 50_000;
const SHARED = 1_024;

/** IPv6 clients are given whole networks: a client is the first half of its address. */
export const clientOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined ? groups : [...groups, ...Array.from({ length: 8 - groups.length - after.length }, () => '0'), ...after];
  return `${filled.slice(0, 4).join(':')}::`;
};

const bucketOf = (client: string): string => {
  let hash = 0;
  for (const character of client) hash = (hash * 31 + character.charCodeAt(0)) | 0;
  return `shared ${Math.abs(hash) % SHARED}`;
};

export class RateLimit {
  private counts = new Map<string, { used: number; since: number }>();
  private swept = 0;

  /** @param limit requests a minute */
  constructor(
    private readonly limit: number,
    private readonly mostClients = MOST_CLIENTS,
  ) {}

  /** Counts one request. @param now milliseconds */
  take(client: string, now: number): Allowance {
    this.sweep(now);
    const key = this.counts.has(client) || this.counts.size < this.mostClients ? client : bucketOf(client);
    let count = this.counts.get(key);
    if (count === undefined || now - count.since >= WINDOW) {
      count = { used: 0, since: now };
      this.counts.set(key, count);
    }
    count.used += 1;
    return {
      isAllowed: count.used <= this.limit,
      limit: this.limit,
      remaining: Math.max(0, this.limit - count.used),
      reset: Math.max(1, Math.ceil((count.since + WINDOW - now) / 1000)),
    };
  }

  get clients(): number {
    return this.counts.size;
  }

  private sweep(now: number): void {
    if (now - this.swept < WINDOW) return;
    this.swept = now;
    for (const [client, { since }] of this.counts) if (now - since >= WINDOW) this.counts.delete(client);
  }
}
