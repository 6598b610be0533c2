import type { DeliveryRow } from './records';
import { showAttempt, showDelivery } from './show-delivery';

const due = '2026-01-10T12:00:00.000Z';
const now = new Date('2026-01-10T11:00:00.000Z');
const row: DeliveryRow = {
  id: 5,
  endpointId: 7,
  eventKey: 'evt_1',
  type: 'news-item.published',
  target: 'abc',
  place: 1,
  words: 'title slug',
  title: 'Title',
  state: 'pending',
  dueAt: due,
  token: 'of-a-claim',
  attempts: 0,
  refusals: 0,
  failingSince: null,
  lastFailure: null,
  madeAt: due,
  endedAt: null,
  body: null,
};

it.each<[Partial<DeliveryRow>, boolean, string | null]>([
  [{}, false, null],
  [{ dueAt: null }, true, null],
  [{ state: 'failing' }, false, due],
  [{ state: 'failing', dueAt: now.toISOString() }, false, null],
  [{ state: 'dead', dueAt: null }, false, null],
  [{ state: 'delivered', dueAt: null }, false, null],
])('%j: blocked %s, next %s', (change, isBlocked, nextAttemptAt) => {
  expect(showDelivery({ ...row, ...change }, 'https://partner.example/', now)).toMatchObject({ isBlocked, nextAttemptAt });
});

it('keeps what is the machinery’s to itself', () => {
  const attempt = {
    id: 1,
    deliveryId: 5,
    at: due,
    duration: 12,
    outcome: 'delivered' as const,
    status: 204,
    reason: null,
    request: { url: '', headers: {} },
    response: null,
  };
  expect(Object.keys(showDelivery(row, '', now))).not.toContain('token');
  expect(showAttempt(attempt)).not.toHaveProperty('deliveryId');
});
