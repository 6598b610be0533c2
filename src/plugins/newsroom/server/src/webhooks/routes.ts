import type { Route } from '../feature';
import { forPanel } from '../http/for-panel';
import { MAY_MANAGE_WEBHOOKS, MAY_READ_WEBHOOKS } from './permissions';

const reads = (path: string, action: string): Route => forPanel('GET', `/webhooks${path}`, `webhooks.${action}`, MAY_READ_WEBHOOKS);
const manages = (method: Route['method'], path: string, action: string): Route =>
  forPanel(method, `/webhooks${path}`, `webhooks.${action}`, MAY_MANAGE_WEBHOOKS);

export const panelRoutes: Route[] = [
  reads('/endpoints', 'endpoints'),
  reads('/endpoints/:id', 'endpoint'),
  manages('POST', '/endpoints', 'create'),
  manages('PUT', '/endpoints/:id', 'update'),
  manages('DELETE', '/endpoints/:id', 'remove'),
  manages('POST', '/endpoints/:id/rotate-secret', 'rotate'),
  manages('POST', '/endpoints/:id/test', 'test'),
  manages('POST', '/endpoints/:id/recover', 'recover'),
  manages('POST', '/endpoints/:id/replay', 'replay'),
  reads('/deliveries', 'deliveries'),
  reads('/deliveries/:id', 'delivery'),
  manages('POST', '/deliveries/:id/retry', 'retry'),
];
