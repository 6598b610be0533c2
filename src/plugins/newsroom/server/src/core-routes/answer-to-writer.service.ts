import type { Core } from '@strapi/strapi';

import { defaultLocale } from '../content-model/locales.store';
import { TYPE_NAMES } from '../content-model/model';
import { getNames } from '../content-model/read';
import { toDomain, type Row } from '../content-model/to-domain';
import type { TypeName } from '../content-model/types';
import { pageContext } from '../news-page/page-context.store';
import { everything } from './parse-selection';
import { resolveGrammar } from './resolve-grammar';
import { showDocument } from './show-document';

/**
 * Who writes is told which document it was and how its own public fields stand now: neither numeric ids, creators and
 * private fields nor, by populating, any other document.
 * @param result what the core action returned, its `data` the entity as Strapi has it.
 */
export const answerToWriter = async (strapi: Core.Strapi, type: TypeName, result: unknown): Promise<unknown> => {
  if (typeof result !== 'object' || result === null || !('data' in result)) return result;
  const { data: entity } = result;
  if (typeof entity !== 'object' || entity === null) return result;
  const names = getNames(strapi);
  const selection = everything(resolveGrammar(names, type, new Set(TYPE_NAMES)));
  const context = await pageContext(strapi, await defaultLocale(strapi), new Date());
  const data = showDocument(selection, toDomain(names, type, entity as Row), { ...context, isPublic: () => false });
  return { ...result, data };
};
