import type { TypeName } from '../content-model/types';

/** The names that the newsroom app gives its types: the only place in the plugin that knows them. */
export const DEFAULT_UIDS: Readonly<Record<TypeName, string>> = {
  newsItem: 'api::news-item.news-item',
  person: 'api::person.person',
  position: 'api::position.position',
  organisation: 'api::organisation.organisation',
  agreement: 'api::agreement.agreement',
  topic: 'api::topic.topic',
  region: 'api::region.region',
};
