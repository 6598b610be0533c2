import fc from 'fast-check';

import { advanceBookmark, isOutdated, RETENTION, type Bookmark, type LogRow } from './advance-bookmark';

const start: Bookmark = { horizon: 10n, seen: new Set([3]), readAt: 0 };
const row = (id: number, stamp: bigint): LogRow => ({ id, stamp, subject: 'person', target: `p${id}` });

it('tells each row once, and keeps in mind those that the next look will find again', () => {
  const { changes, bookmark } = advanceBookmark(start, [row(3, 10n), row(4, 11n), row(5, 13n)], 12n, 7);
  expect(changes).toEqual([
    { subject: 'person', target: 'p4' },
    { subject: 'person', target: 'p5' },
  ]);
  expect(bookmark).toEqual({ horizon: 12n, seen: new Set([5]), readAt: 7 });
});

it('is outdated when rows may have been removed that it has not read', () => {
  expect(isOutdated(start, RETENTION / 2)).toBe(false);
  expect(isOutdated(start, RETENTION / 2 + 1)).toBe(true);
});

/** Transactions that begin, write and end at random, some of them without a commit, as PostgreSQL numbers them. */
const histories = fc.array(
  fc.record({ begins: fc.nat(40), lasts: fc.integer({ min: 1, max: 30 }), commits: fc.boolean(), rows: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 20 },
);

it('reads every committed row exactly once, whatever the order of commits', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.nat(80), { maxLength: 12 }), (history, looks) => {
      const transactions = [...history]
        .sort((one, other) => one.begins - other.begins)
        .map((transaction, index) => ({ ...transaction, stamp: BigInt(index + 1), ends: transaction.begins + transaction.lasts }));
      const rows = transactions.flatMap(({ rows: count, ...transaction }) =>
        Array.from({ length: count }, (_, index) => ({ ...transaction, id: Number(transaction.stamp) * 10 + index })),
      );
      const horizonAt = (time: number): bigint => {
        const begun = transactions.filter(({ begins }) => begins <= time);
        const open = begun.filter(({ ends }) => ends > time).map(({ stamp }) => stamp);
        return open.length > 0 ? open.reduce((least, stamp) => (stamp < least ? stamp : least)) : BigInt(begun.length + 1);
      };

      let bookmark: Bookmark = { horizon: 0n, seen: new Set(), readAt: 0 };
      const told: string[] = [];
      for (const time of [...looks.sort((one, other) => one - other), 1_000]) {
        const visible = rows.filter(({ commits, ends, stamp }) => commits && ends <= time && stamp >= bookmark.horizon);
        const read = advanceBookmark(
          bookmark,
          visible.map(({ id, stamp }) => row(id, stamp)),
          horizonAt(time),
          time,
        );
        told.push(...read.changes.map(({ target }) => target));
        bookmark = read.bookmark;
      }
      const committed = rows.filter(({ commits }) => commits).map(({ id }) => `p${id}`);
      expect(told.sort()).toEqual(committed.sort());
    }),
  );
});
