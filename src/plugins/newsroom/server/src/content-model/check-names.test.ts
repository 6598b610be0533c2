import { parseConfig } from '../config/parse-config';
import type { ConfigInput } from '../config/schema';
import { checkNames, type AppSchema } from './check-names';

const text = { type: 'string' };
const TYPES: Record<string, Record<string, { type: string; [key: string]: unknown }>> = {
  'api::story.story': { headline: text, slug: { type: 'uid' }, people: { type: 'component', component: 'x.person', repeatable: true } },
  'api::human.human': { lastName: text, firstName: text, slug: { type: 'uid' } },
};
const COMPONENTS: Record<string, Record<string, { type: string; [key: string]: unknown }>> = {
  'x.person': { name: text, person: { type: 'relation', target: 'api::human.human' } },
};
const app: AppSchema = {
  contentType: (uid) => TYPES[uid] ?? null,
  component: (uid) => COMPONENTS[uid] ?? null,
  contentTypeUids: () => Object.keys(TYPES),
};

const FEW = [
  'lead',
  'body',
  'date',
  'byline',
  'source',
  'eventKind',
  'eventDate',
  'eventEndDate',
  'venue',
  'andOthers',
  'othersText',
  'photos',
  'attachments',
  'pinnedNews',
  'excludedNews',
  'hiddenFromOtherNews',
  'corrections',
  'seo',
  'embargoUntil',
  'openToAccredited',
  'withdrawnForGood',
  'dismissedNames',
];
const without = (fields: readonly string[]): Record<string, null> => Object.fromEntries(fields.map((field) => [field, null]));
const others = { position: null, organisation: null, agreement: null, topic: null, region: null };

const config = (
  given: {
    story?: Record<string, string | null>;
    human?: Record<string, string | null>;
    participant?: Record<string, string | null>;
    types?: object;
  } = {},
) =>
  parseConfig({
    contentTypes: {
      newsItem: { uid: 'api::story.story', attributes: { ...without(FEW), title: 'headline', participants: 'people', ...given.story } },
      person: {
        uid: 'api::human.human',
        attributes: {
          ...without(['patronymic', 'gender', 'portrait', 'biography', 'aliases', 'externalIds', 'listed', 'label', 'translations']),
          ...given.human,
        },
      },
      ...others,
      ...given.types,
    },
    components: { participant: { attributes: { ...without(['role', 'affiliations', 'addedAutomatically']), ...given.participant } } },
  } as ConfigInput);

it('is content with an app that has other names and fewer attributes, and says so', () => {
  expect(checkNames(config(), app)).toEqual([]);
});

it.each([
  [
    'an attribute that is missing',
    { story: { lead: 'intro' } },
    'contentTypes.newsItem.attributes.lead: api::story.story has no attribute "intro" (say null if it is to be without)',
  ],
  [
    'an attribute of another kind',
    { story: { body: 'headline' } },
    'contentTypes.newsItem.attributes.body: api::story.story.headline is a string; allowed: blocks',
  ],
  [
    'a field that does not exist',
    { story: { headlines: 'x' } },
    'contentTypes.newsItem.attributes.headlines: there is no such field; allowed: title, slug',
  ],
  ['a field that is needed', { human: { slug: null } }, "contentTypes.person.attributes.slug: the plugin can't work without it"],
  [
    'a type that does not exist',
    { story: { topics: null }, types: { topic: { uid: 'api::tag.tag' } } },
    'contentTypes.topic.uid: there is no content type "api::tag.tag"; allowed: api::story.story, api::human.human, or null if the app has none',
  ],
  [
    'what is wrong inside a component',
    { participant: { name: 'shownAs' } },
    'components.participant.attributes.name: x.person has no attribute "shownAs"',
  ],
  [
    'a component where media should be',
    { story: { attachments: 'people' } },
    'contentTypes.newsItem.attributes.attachments: api::story.story.people is a component; allowed: media',
  ],
])('names %s', (_name, given, problem) => {
  expect(checkNames(config(given), app)).toEqual([expect.stringContaining(problem)]);
});
