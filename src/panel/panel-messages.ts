import { componentPanels, contentTypePanels } from './all-panels';
import type { Text, TypePanel } from './type-panel';

/**
 * Message ids that Strapi's Content Manager looks up before it shows an attribute's or a type's own name, with the
 * words of one language.
 */
export const panelMessages = (language: keyof Text): Record<string, string> => {
  const messages: Record<string, string> = {};
  const add = (group: string, { uid, name, fields }: TypePanel): void => {
    messages[name.en] = name[language];
    for (const [field, label] of Object.entries(fields)) messages[`content-manager.${group}.${uid}.${field}`] = label[language];
  };
  for (const panel of contentTypePanels) add('content-types', panel);
  for (const panel of componentPanels) add('components', panel);
  return messages;
};
