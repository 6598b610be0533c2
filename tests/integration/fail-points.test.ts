import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Editing } from '../support/editing';
import { createEndpoint, LOCAL_RECEIVERS, settled, until } from '../support/endpoints';
import { FAIL_POINTS, watchStatements, type FailPoint, type FailPoints } from '../support/fail-points';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

let app: RunningStrapi;
let edit: Editing;
let receiver: WebhookReceiver;
let endpoint: number;
let failPoints: FailPoints;

const rowsOf = (name: string, where: object): Promise<Array<Record<string, unknown>>> =>
  app.strapi.db.query(`plugin::newsroom.${name}`).findMany({ where });

beforeAll(async () => {
  app = await bootStrapi({ env: { ...LOCAL_RECEIVERS, NEWSROOM_WEBHOOKS_TIMEOUT: '3' } });
  // What fails here is meant to.
  app.strapi.log.error = () => app.strapi.log;
  edit = editing(app.strapi);
  receiver = await startWebhookReceiver();
  endpoint = await createEndpoint(app.strapi, receiver.url);
  failPoints = watchStatements(app.strapi);
});

afterAll(async () => {
  await app?.stop();
  await receiver?.close();
});

const cases = FAIL_POINTS.flatMap((point) => (['before', 'after'] as const).map((when) => [when, point.name, point] as const));

/** Title → what the author was told. */
const outcomes = new Map<string, 'published' | 'refused'>();
const titleOf = (when: string, name: string): string => `${when} ${name}`;

it.each(cases)('fails %s %s', async (when, name, point: FailPoint) => {
  const hasFailed = failPoints.arm(point, when, () => {
    throw new Error(`failed ${when} ${name}`);
  });
  const title = titleOf(when, name);
  const publishing = edit.create('news-item', { title, hiddenFromOtherNews: true }, { status: 'published', locale: 'ru' });
  outcomes.set(
    title,
    await publishing.then(
      () => 'published' as const,
      () => 'refused' as const,
    ),
  );
  expect(await until(() => Promise.resolve(hasFailed()), Boolean)).toBe(true);
});

it('has lost nothing of what was published, and made up nothing of what was not', async () => {
  await settled(app.strapi, endpoint);
  const received = receiver.requests.map(({ body, headers }) => ({
    id: String(headers['webhook-id']),
    data: (JSON.parse(body) as PublicEvent).data,
  }));
  for (const [when, name] of cases) {
    const title = titleOf(when, name);
    const items = await app.strapi.db.query('api::news-item.news-item').findMany({ where: { title, publishedAt: { $notNull: true } } });
    const heard = received.filter(({ data }) => data.card?.title === title);
    const events = items.length === 0 ? [] : await rowsOf('event', { target: items[0].documentId });
    const summary = { title, public: items.length, events: events.length, ids: new Set(heard.map(({ id }) => id)).size };
    // Of a commit that was answered by nothing nobody knows; what is there in the end has been told.
    expect(summary).toEqual({ title, public: items.length, events: items.length, ids: items.length });
    if (outcomes.get(title) === 'published') expect(summary.public).toBe(1);
    if (items.length === 1) expect(heard.every(({ id, data }) => id === events[0]!.key && data.version === 1)).toBe(true);
  }
  expect([...outcomes.values()].filter((outcome) => outcome === 'refused').length).toBe(8);
  // What was taken and whose finish was undone comes again, under the same id: once for each finish that failed, and nothing else does.
  const undone = cases.slice(cases.findIndex(([, name]) => name === 'the delivery is finished'));
  expect(received.length - new Set(received.map(({ id }) => id)).size).toBeLessThanOrEqual(undone.length);
});
