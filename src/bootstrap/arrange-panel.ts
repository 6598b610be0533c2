import type { Core } from '@strapi/strapi';

import { componentPanels, contentTypePanels } from '../panel/all-panels';
import { arranged, hinted, type Configuration } from '../panel/arranged';
import type { Text, TypePanel } from '../panel/type-panel';

const ARRANGED = 'panel_arranged';

interface ConfigurationService {
  findConfiguration(of: { uid: string }): Promise<Configuration & { uid: string }>;
  updateConfiguration(of: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/**
 * Lays out forms and lists once for each type: an administrator who rearranges one later has meant it. The hints
 * follow the configured language at every start.
 */
export const arrangePanel = async (strapi: Core.Strapi, language: keyof Text): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  const known = ((await store.get({ key: ARRANGED })) ?? []) as string[];
  const contentManager = strapi.plugin('content-manager');
  const groups: Array<[readonly TypePanel[], ConfigurationService]> = [
    [contentTypePanels, contentManager.service<ConfigurationService>('content-types')],
    [componentPanels, contentManager.service<ConfigurationService>('components')],
  ];
  for (const [panels, service] of groups) {
    for (const panel of panels) {
      const { uid: _uid, ...stored } = await service.findConfiguration({ uid: panel.uid });
      const laidOut = known.includes(panel.uid) ? stored : arranged(stored, panel, mainFieldsOf(strapi, panel.uid));
      const wanted = hinted(laidOut, panel, language);
      if (JSON.stringify(wanted) !== JSON.stringify(stored)) await service.updateConfiguration({ uid: panel.uid }, wanted);
    }
  }
  await store.set({ key: ARRANGED, value: [...contentTypePanels, ...componentPanels].map(({ uid }) => uid) });
};

/** Relation → the attribute that names a document of its target in the picker. */
const mainFieldsOf = (strapi: Core.Strapi, uid: string): Map<string, string> => {
  const { attributes } = strapi.getModel(uid as 'api::person.person');
  const named = Object.entries(attributes).flatMap(([name, attribute]) => {
    const target = attribute.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
    const mainField = contentTypePanels.find((panel) => panel.uid === target)?.mainField;
    return mainField === undefined ? [] : [[name, mainField] as const];
  });
  return new Map(named);
};
