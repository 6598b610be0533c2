/** Strapi's own words that its Russian leaves in English, where an editor meets them every day. */
export const STRAPI_RU: Readonly<Record<string, string>> = {
  'content-manager.containers.edit.tabs.label': 'Состояние документа',
  'content-manager.containers.edit.tabs.draft': 'Черновик',
  'content-manager.containers.edit.tabs.published': 'Опубликовано',
  'content-manager.containers.edit.panels.default.title': 'Запись',
  'content-manager.containers.edit.panels.default.more-actions': 'Другие действия',
  // Strapi's Russian lacks `other`, so that the English is shown; the number stands before it already.
  'content-manager.containers.list.items': '{number, plural, one {строка} few {строки} other {строк}}',
  'i18n.list-view.table.header.label': 'Языки',
  'search.placeholder': 'Поиск',
  User: 'Посетители сайта',
};
