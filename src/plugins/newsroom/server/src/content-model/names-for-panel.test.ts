import { parseConfig } from '../config/parse-config';
import { createNames } from './names';
import { namesForPanel } from './names-for-panel';

it('names what the app has, by our names', () => {
  const config = parseConfig({
    contentTypes: { newsItem: { uid: 'api::story.story', attributes: { title: 'headline', venue: null } }, region: null },
  });
  const { types, attributes } = namesForPanel(createNames(config));
  expect(types).toMatchObject({ newsItem: 'api::story.story', region: null });
  expect(attributes.newsItem).toMatchObject({ title: 'headline', participants: 'participants' });
  expect(attributes.newsItem).not.toHaveProperty('venue');
  expect(attributes.newsItem).not.toHaveProperty('regions');
  expect(attributes.affiliation).toHaveProperty('organisationName');
});
