import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

export interface SourceImport {
  /** As written: `../text/fold` or `@strapi/utils`. */
  specifier: string;
  isTypeOnly: boolean;
  /** Relative imports as a path from the root of the repository, without an extension. */
  target: string | undefined;
  names: readonly string[];
}

export interface SourceFile {
  /** With `/`, from the root of the repository. */
  path: string;
  text: string;
  lineCount: number;
  imports: readonly SourceImport[];
  /** Text of every string in it that is not an import. */
  strings: readonly string[];
  /** It exports something that runs: a function or a class. */
  hasLogic: boolean;
}

const ROOT = path.resolve(__dirname, '../..');
const SKIPPED = new Set(['node_modules', 'dist', '.strapi', '.cache', 'reader-assets', 'uploads']);

const walk = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));

const namesOf = (clause: ts.ImportClause | undefined): string[] => {
  const bindings = clause?.namedBindings;
  if (bindings === undefined || ts.isNamespaceImport(bindings)) return ['*'];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
};

/** `import type { A }`, or `import { type A, type B }`: gone after compilation. */
const namesTypesOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
};

const isFunctionLike = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isClassExpression(node));

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const runs = (node: ts.Statement): boolean => {
  if (!isExported(node)) return false;
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return true;
  return ts.isVariableStatement(node) && node.declarationList.declarations.some(({ initializer }) => isFunctionLike(initializer));
};

const read = (file: string): SourceFile => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const imports: SourceImport[] = [];
  const strings: string[] = [];

  const addImport = (specifier: string, isTypeOnly: boolean, names: readonly string[]): void => {
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
    imports.push({ specifier, isTypeOnly, target, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      addImport(node.moduleSpecifier.text, namesTypesOnly(node.importClause), namesOf(node.importClause));
      return;
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      addImport(node.moduleSpecifier.text, node.isTypeOnly, ['*']);
      return;
    }
    const isRequire =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
    const [argument] = isRequire ? node.arguments : [];
    if (argument !== undefined && ts.isStringLiteral(argument)) addImport(argument.text, false, ['*']);
    else if (ts.isStringLiteralLike(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, text, lineCount: text.split('\n').length - 1, imports, strings, hasLogic: tree.statements.some(runs) };
};

/** Every TypeScript file under a folder of the repository, tests included; declarations of others' types are left out. */
export const sourceFiles = (folder: string): SourceFile[] =>
  walk(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map(read);
