/** The grammar of Strapi's own routes as a part of `docs/`: written from the declaration, so that it can't say anything else. */
import { TYPE_NAMES } from '../content-model/model';
import type { Names } from '../content-model/names';
import type { FieldKind } from './grammar';
import { OPERATORS } from './parse-operand';
import { resolveGrammar, type ResolvedPath, type ResolvedShape, type ResolvedType } from './resolve-grammar';

export const describeGrammar = (names: Names): string => {
  const readable = new Set(TYPE_NAMES);
  const types = TYPE_NAMES.filter((type) => names.uid(type) !== null);
  return [
    ...KINDS.filter((kind) => kind !== 'shown').map((kind) => `- ${LABELS[kind]}: ${OPERATORS[kind].map(code).join(', ')}`),
    ...types.flatMap((type) => ['', ...describeType(names.uid(type) ?? '', resolveGrammar(names, type, readable))]),
    '',
  ].join('\n');
};

const describeType = (uid: string, grammar: ResolvedType): string[] => [
  `### \`${uid}\``,
  '',
  'Fields:',
  '',
  ...KINDS.map((kind) => [LABELS[kind], fieldsOf(grammar, kind)] as const)
    .filter(([, fields]) => fields.length > 0)
    .map(([label, fields]) => `- ${label}: ${fields.map(code).join(', ')}`),
  '',
  `Relations in \`filters\`: ${[...grammar.relations.keys()].map(code).join(', ') || 'none'}.`,
  '',
  `Order without \`sort\`: ${grammar.order.map((key) => code(key.startsWith('-') ? `${key.slice(1)}:desc` : key)).join(', ')}.`,
  '',
  ...(grammar.paths.size === 0 ? ['Nothing can be populated.'] : ['Paths of `populate`:', '', ...pathsIn(grammar)]),
];

const LABELS: Readonly<Record<FieldKind, string>> = {
  word: 'word',
  text: 'text',
  instant: 'instant',
  day: 'day',
  partialDate: 'partial date',
  flag: 'true or false',
  shown: 'shown only',
};

const KINDS = Object.keys(LABELS) as FieldKind[];

const fieldsOf = ({ fields }: ResolvedType, kind: FieldKind): string[] => [
  ...(kind === 'word' ? ['documentId'] : []),
  ...[...fields].filter(([, field]) => field.kind === kind).map(([name]) => name),
];

const pathsIn = ({ paths }: ResolvedShape, prefix = ''): string[] =>
  [...paths].flatMap(([name, path]) => [
    `- ${code(prefix + name)}: ${shownAt(path)}`,
    ...(path.shape === null ? [] : pathsIn(path.shape, `${prefix + name}.`)),
  ]);

const shownAt = ({ as, shape }: ResolvedPath): string => {
  if (as === 'image') return 'a picture';
  if (as === 'file') return 'a file';
  if (as === 'localizations') return 'the public translations besides this one';
  if (as === 'otherNews') return 'cards with their reasons';
  const fields = shape === null ? [] : [...(shape.isDocument ? ['documentId'] : []), ...shape.fields.keys()];
  return fields.map(code).join(', ');
};

const code = (text: string): string => `\`${text}\``;
