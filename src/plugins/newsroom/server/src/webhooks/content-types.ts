/** Where events are sent, and what became of each. Not edited in the Content Manager, without a REST route of Strapi's. */
const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

export const ENDPOINT = 'plugin::newsroom.endpoint';
export const ENDPOINT_TABLE = 'newsroom_endpoints';
export const DELIVERY = 'plugin::newsroom.delivery';
export const DELIVERY_TABLE = 'newsroom_deliveries';
export const ATTEMPT = 'plugin::newsroom.attempt';
export const ATTEMPT_TABLE = 'newsroom_attempts';

/** All instants are ISO 8601 text in UTC: it sorts alike in every database. */
const endpoint = {
  kind: 'collectionType',
  collectionName: ENDPOINT_TABLE,
  info: { singularName: 'endpoint', pluralName: 'endpoints', displayName: 'Endpoint' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    url: { type: 'text', required: true },
    description: { type: 'text' },
    /** Event types it wants; an empty list wants all. */
    types: { type: 'json', required: true },
    /** `{ regions, topics, organisations }`: document ids; an empty list lets everything through. */
    filters: { type: 'json', required: true },
    enabled: { type: 'boolean', default: true, required: true },
    /** `gone`: it answered 410. Null when somebody switched it off. */
    disabledBy: { type: 'string' },
    /** `[{ sealed, createdAt, expiresAt }]`, newest first: `sealed` can be opened with Strapi's encryption key alone. */
    secrets: { type: 'json', required: true, private: true },
    /** The breaker. Attempts that failed, without an answer of a living receiver between them. */
    failures: { type: 'integer', default: 0, required: true },
    /** The documents they were about, a few at most: many documents speak against the endpoint, one against itself. */
    suspects: { type: 'json' },
    /** Since when it is down: nothing but probes is sent. */
    downSince: { type: 'string' },
    /** Nothing is sent before: the next probe while it is down, or what its Retry-After said. */
    notBefore: { type: 'string' },
    lastSuccessAt: { type: 'string' },
    lastFailureAt: { type: 'string' },
    /** What the last failed attempt ended with, as `attempt.reason` says it. */
    lastFailure: { type: 'string' },
  },
};

/** One event for one endpoint. */
const delivery = {
  kind: 'collectionType',
  collectionName: DELIVERY_TABLE,
  info: { singularName: 'delivery', pluralName: 'deliveries', displayName: 'Delivery' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    endpointId: { type: 'integer', required: true },
    /** `evt_…`, the event's key and the webhook's id. */
    eventKey: { type: 'string', required: true },
    /** An event type, or `test`. */
    type: { type: 'string', required: true },
    /** The document id: the deliveries of one document to one endpoint stand in line, by place. */
    target: { type: 'string', required: true },
    /** The event's place among all. */
    place: { type: 'integer', required: true },
    /** Its article's title, its slug, address and key, in lower case: what the log is searched by. */
    words: { type: 'text', required: true },
    /** Its article's title, else its slug. */
    title: { type: 'text', required: true },
    state: { type: 'enumeration', enum: ['pending', 'failing', 'delivered', 'dead'], required: true },
    /** When it may be claimed. Null while it stands behind another one of its document, and when it is delivered or dead; while it is being sent, the end of the lease. */
    dueAt: { type: 'string' },
    /** Whoever claimed it last may finish it, nobody else. */
    token: { type: 'string' },
    /** Attempts that were made, and those of them that count against the message itself. */
    attempts: { type: 'integer', default: 0, required: true },
    refusals: { type: 'integer', default: 0, required: true },
    /** The first failure since it was made, or was sent again by hand. */
    failingSince: { type: 'string' },
    /** As `attempt.reason` says it. */
    lastFailure: { type: 'string' },
    /** When the event was told. */
    madeAt: { type: 'string', required: true },
    /** When it was delivered, or given up. */
    endedAt: { type: 'string' },
    /** Of a test alone: all others have their event's. */
    body: { type: 'json' },
  },
  indexes: [
    { name: 'newsroom_deliveries_event', columns: ['endpoint_id', 'event_key'], type: 'unique' },
    { name: 'newsroom_deliveries_due', columns: ['endpoint_id', 'due_at', 'place'] },
    { name: 'newsroom_deliveries_line', columns: ['endpoint_id', 'target', 'state', 'place'] },
    { name: 'newsroom_deliveries_state', columns: ['endpoint_id', 'state', 'place'] },
    { name: 'newsroom_deliveries_log', columns: ['state', 'place'] },
    { name: 'newsroom_deliveries_ended', columns: ['state', 'ended_at'] },
  ],
};

/** One try. */
const attempt = {
  kind: 'collectionType',
  collectionName: ATTEMPT_TABLE,
  info: { singularName: 'attempt', pluralName: 'attempts', displayName: 'Attempt' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    deliveryId: { type: 'integer', required: true },
    at: { type: 'string', required: true },
    /** Milliseconds. */
    duration: { type: 'integer', required: true },
    /** `delivered`, or what came of the failure: `refused`, `failed`, `unreachable`, `postponed`, `gone`. */
    outcome: { type: 'string', required: true },
    /** Null when there was no answer. */
    status: { type: 'integer' },
    /** Null for a success; else `http-503`, `timeout`, `connection-refused` … */
    reason: { type: 'string' },
    /** Where it went, with all headers but the signature. The body is the event's. */
    request: { type: 'json', required: true },
    /** `{ headers, body }`, cut; null when there was no answer. */
    response: { type: 'json' },
  },
  indexes: [{ name: 'newsroom_attempts_delivery', columns: ['delivery_id'] }],
};

export const contentTypes = { endpoint: { schema: endpoint }, delivery: { schema: delivery }, attempt: { schema: attempt } };
