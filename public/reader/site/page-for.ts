import { agreementPage } from '../pages/agreement';
import { agreementsPage } from '../pages/agreements';
import { organisationsPage, peoplePage } from '../pages/directories';
import { frontPage } from '../pages/front';
import { newsPage } from '../pages/news';
import { organisationPage } from '../pages/organisation';
import { personPage } from '../pages/person';
import type { Route } from './route-of';
import type { Ask, Page, View } from './view';

type Shown = Extract<Route, { page: 'list' | 'record' }>;

/** Asks the API for what the route shows and makes the page of it; `ApiProblem` where the API says no. */
export function pageFor(view: View, route: Shown, ask: Ask): Promise<Page> {
  const { query } = route;
  if (route.page === 'list') {
    const lists = { front: frontPage, people: peoplePage, organisations: organisationsPage, agreements: agreementsPage };
    return lists[route.list](view, query, ask);
  }
  if (route.record === 'news') return newsPage(view, route.slug, query, ask);
  const records = { people: personPage, organisations: organisationPage, agreements: agreementPage };
  return records[route.record](view, route.slug, query, ask);
}
