import { configSchema } from '../config/schema';
import { TYPE_NAMES } from '../content-model/model';
import { createNames } from '../content-model/names';
import type { TypeName } from '../content-model/types';
import { resolveGrammar, type ResolvedType } from './resolve-grammar';

/** The grammar of an app that has every type and calls everything as we do, unless told otherwise. */
export const grammarOf = (type: TypeName, config: object = {}, readable: readonly TypeName[] = TYPE_NAMES): ResolvedType =>
  resolveGrammar(createNames(configSchema.parse(config)), type, new Set(readable));
