/** Does the app have what the configuration says? Run in `register`, when all content types exist. */
import { MODEL, OPTIONAL_TYPES, REQUIRED_FIELDS, TYPE_NAMES, type ComponentName, type Field, type Shape, type ShapeName } from './model';
import type { NamesConfig } from './names';

interface Attribute {
  type: string;
  component?: string;
  target?: string;
  multiple?: boolean;
  repeatable?: boolean;
}

export interface AppSchema {
  contentType(uid: string): Record<string, Attribute> | null;
  component(uid: string): Record<string, Attribute> | null;
  contentTypeUids(): string[];
}

/**
 * Every disagreement in words, each with the configuration key it is about; [] when all is well. An app may lack
 * any attribute that `REQUIRED_FIELDS` does not name, but must say so with `null`.
 */
export const checkNames = (config: NamesConfig, app: AppSchema): string[] => {
  const problems: string[] = [];
  const components = new Map<ComponentName, string>();
  const checkShape = (
    shape: ShapeName,
    key: string,
    owner: string,
    found: Record<string, Attribute>,
    overrides: Record<string, string | null>,
  ): void => {
    for (const field of Object.keys(overrides)) {
      if (!(field in MODEL[shape]))
        problems.push(`${key}.attributes.${field}: there is no such field; allowed: ${Object.keys(MODEL[shape]).join(', ')}`);
    }
    for (const [field, definition] of Object.entries(MODEL[shape] as Shape)) {
      const name = overrides[field] === undefined ? field : overrides[field];
      const required = REQUIRED_FIELDS[shape]?.includes(field) ?? false;
      if (name === null) {
        if (required) problems.push(`${key}.attributes.${field}: the plugin can't work without it, so it can't be null`);
        continue;
      }
      if (leadsNowhere(config, definition)) continue;
      const attribute = found[name];
      if (attribute === undefined) {
        problems.push(
          `${key}.attributes.${field}: ${owner} has no attribute "${name}"${required ? '' : ' (say null if it is to be without)'}`,
        );
        continue;
      }
      const complaint = mismatch(config, definition, attribute);
      if (complaint !== null) problems.push(`${key}.attributes.${field}: ${owner}.${name} ${complaint}`);
      else if (definition.kind === 'component') components.set(definition.of, attribute.component ?? '');
    }
  };

  for (const type of TYPE_NAMES) {
    const entry = config.contentTypes[type];
    if (entry === null) continue;
    const key = `contentTypes.${type}`;
    const found = app.contentType(entry.uid);
    if (found === null) {
      const hint = OPTIONAL_TYPES.includes(type) ? ', or null if the app has none' : '';
      problems.push(`${key}.uid: there is no content type "${entry.uid}"; allowed: ${app.contentTypeUids().join(', ')}${hint}`);
      continue;
    }
    checkShape(type, key, entry.uid, found, entry.attributes);
  }
  for (const checked = new Set<ComponentName>(); checked.size < components.size; ) {
    for (const [name, uid] of components) {
      if (checked.has(name)) continue;
      checked.add(name);
      const found = app.component(uid);
      if (found !== null) checkShape(name, `components.${name}`, uid, found, config.components[name].attributes);
    }
  }
  return problems;
};

const leadsNowhere = (config: NamesConfig, field: Field): boolean => field.kind === 'relation' && config.contentTypes[field.to] === null;

const SCALAR_TYPES: Record<Extract<Field, { kind: 'scalar' }>['is'], readonly string[]> = {
  text: ['string', 'text', 'richtext', 'uid', 'enumeration', 'email'],
  boolean: ['boolean'],
  integer: ['integer', 'biginteger'],
  instant: ['datetime', 'timestamp'],
  day: ['date', 'datetime'],
  json: ['json'],
  lines: ['json'],
  blocks: ['blocks'],
};

const mismatch = (config: NamesConfig, field: Field, attribute: Attribute): string | null => {
  switch (field.kind) {
    case 'scalar': {
      const allowed = SCALAR_TYPES[field.is];
      return allowed.includes(attribute.type) ? null : `is a ${attribute.type}; allowed: ${allowed.join(', ')}`;
    }
    case 'media':
      if (attribute.type !== 'media') return `is a ${attribute.type}; allowed: media`;
      return (attribute.multiple ?? false) === field.many ? null : `must be ${field.many ? 'multiple' : 'single'} media`;
    case 'relation': {
      const target = config.contentTypes[field.to]?.uid;
      return attribute.type === 'relation' && attribute.target === target ? null : `must be a relation to ${target}`;
    }
    case 'component':
      if (attribute.type !== 'component') return `is a ${attribute.type}; allowed: component`;
      return (attribute.repeatable ?? false) === field.many ? null : `must be a ${field.many ? 'repeatable' : 'single'} component`;
  }
};
