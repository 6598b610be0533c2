import {
  sampleAffiliation,
  sampleNewsItem,
  sampleOrganisation,
  sampleParticipant,
  samplePerson,
  samplePhoto,
  sampleTopic,
} from '../content-model/samples.test-support';
import { sourceOfItem } from './source-of-item';

const item = sampleNewsItem('a', {
  title: 'Встреча',
  lead: null,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Стороны договорились.' }] }],
  participants: [
    sampleParticipant({
      name: 'Анна Орлова',
      person: samplePerson('anna', { lastName: 'Чайкина' }),
      affiliations: [sampleAffiliation({ text: 'директор АО «Полёт»', organisation: sampleOrganisation('works', { name: 'Взлёт' }) })],
    }),
    sampleParticipant({ name: null, person: null }),
  ],
  photos: [samplePhoto({ people: [samplePerson('boris')] })],
  topics: [sampleTopic('industry')],
});

describe('sourceOfItem', () => {
  const source = sourceOfItem(item, 'ru', '2025-05-17T12:00:00.000Z');

  it('takes what the article leads to, but nobody for a photo alone', () => {
    expect(source).toMatchObject({ id: 'a', locale: 'ru', persons: ['anna'], organisations: ['works'], topics: ['industry'], regions: [] });
  });

  it('reads names as they are printed, not as records have them now', () => {
    expect(source.names).toEqual(['Анна Орлова', 'директор АО «Полёт»']);
  });

  it('takes the text as readers see it', () => {
    expect(source).toMatchObject({ title: 'Встреча', lead: '', text: 'Стороны договорились.', date: Date.UTC(2025, 4, 17, 12) });
  });
});
