import { full, halves, type TypePanel } from '../type-panel';

const tag = (uid: string, name: TypePanel['name']): TypePanel => ({
  uid,
  name,
  mainField: 'name',
  list: ['name', 'slug'],
  sortBy: { field: 'name', order: 'ASC' },
  rows: [halves('name', 'slug'), full('translations')],
  fields: {
    name: { en: 'Name', ru: 'Название' },
    slug: { en: 'Address (slug)', ru: 'Адрес (slug)', hint: { en: 'Made from the name by itself.', ru: 'Составляется из названия сам.' } },
    translations: { en: 'In other languages', ru: 'На других языках' },
  },
});

export const topic = tag('api::topic.topic', { en: 'Topic', ru: 'Темы' });
export const region = tag('api::region.region', { en: 'Region', ru: 'Регионы' });
