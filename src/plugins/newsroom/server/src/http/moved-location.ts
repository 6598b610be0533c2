/**
 * The path of a request with another slug in it and the same query: `/api/newsroom/persons/old?locale=en` → `…/new?locale=en`.
 * @param route the route's path as it was declared, which tells where the slug stands: `/api/newsroom/persons/:slug`
 */
export const movedLocation = (url: string, route: string, slug: string): string => {
  const start = url.indexOf('?');
  const path = start < 0 ? url : url.slice(0, start);
  const place = route.split('/').indexOf(':slug');
  const moved = path.split('/').map((part, index) => (index === place ? slug : part));
  return moved.join('/') + (start < 0 ? '' : url.slice(start));
};
