import { links } from '../../public/reader/site/links';
import type { Route } from '../../public/reader/site/route-of';

type RecordRoute = Extract<Route, { page: 'record' }>;

/** The reader's path for the API path that a moved slug led to: the same page under its present slug. */
export function redirectTarget(route: RecordRoute, apiLocation: string): string | null {
  const [path = ''] = apiLocation.split(/[?#]/);
  try {
    const slug = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
    return slug === '' ? null : links.record(route.locale, route.record, slug, route.query);
  } catch {
    return null;
  }
}
