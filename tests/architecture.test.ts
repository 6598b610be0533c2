import { OPEN_TO_ALL, ROOMS, isThin, roomOf } from './architecture/rooms';
import { sourceFiles, type SourceFile, type SourceImport } from './architecture/source-files';

const PLUGIN = 'src/plugins/newsroom';
const SERVER = `${PLUGIN}/server/src`;
const SHARED = `${PLUGIN}/shared`;

const inServer = (path: string): string => path.slice(SERVER.length + 1);
const moduleOf = ({ path }: SourceFile): string => path.replace(/\.ts$/, '');
const folderOf = ({ path }: SourceFile): string => path.slice(0, path.lastIndexOf('/'));
const isTest = ({ path }: SourceFile): boolean => /\.(test|test-support)\.tsx?$/.test(path);

const plugin = sourceFiles(PLUGIN);
const app = [...sourceFiles('src'), ...sourceFiles('config'), ...sourceFiles('database')].filter(({ path }) => !path.startsWith(PLUGIN));
const everything = [...plugin, ...app, ...['scripts', 'tests', 'bench', 'examples', 'public/reader'].flatMap(sourceFiles)];
const server = plugin.filter((file) => file.path.startsWith(`${SERVER}/`) && !isTest(file));
const inRooms = server.filter(({ path }) => inServer(path).includes('/'));
const pure = inRooms.filter(({ path }) => !isThin(inServer(path)) && roomOf(inServer(path)) !== 'config');

/** `file → import` for everything that breaks a rule, so that a failure names each place. */
const offences = (files: readonly SourceFile[], isOffence: (found: SourceImport, file: SourceFile) => boolean): string[] =>
  files.flatMap((file) => file.imports.filter((found) => isOffence(found, file)).map(({ specifier }) => `${file.path} → ${specifier}`));

const roomOfTarget = ({ target }: SourceImport): string | undefined => {
  if (target?.startsWith(SHARED)) return 'shared';
  return target?.startsWith(`${SERVER}/`) ? roomOf(inServer(target)) : undefined;
};

describe('rooms', () => {
  it('are all known', () => {
    const known: readonly string[] = [...ROOMS, ...OPEN_TO_ALL];
    expect([...new Set(inRooms.map(({ path }) => roomOf(inServer(path))))].filter((room) => !known.includes(room))).toEqual([]);
  });

  it('lean one way', () => {
    const order: readonly string[] = ROOMS;
    expect(
      offences(inRooms, (found, { path }) => {
        const from = roomOf(inServer(path));
        const to = roomOfTarget(found);
        if (to === undefined || to === from || OPEN_TO_ALL.includes(to)) return false;
        // The configuration names the content model's types, and nothing else of any room.
        if (from === 'config') return to !== 'content-model' || !found.isTypeOnly;
        return order.indexOf(to) > order.indexOf(from);
      }),
    ).toEqual([]);
  });

  it('do not reach for the file that puts them together', () => {
    expect(offences(inRooms, ({ target }) => target === `${SERVER}/index`)).toEqual([]);
  });
});

describe('pure files', () => {
  /** Digests and compression give the same answer to the same question; everything else of Node is the world outside. */
  const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
    'node:crypto': ['createHash', 'createHmac', 'timingSafeEqual'],
    'node:zlib': ['brotliCompressSync', 'constants', 'gzipSync'],
  };
  const isFunction = ({ specifier, names }: SourceImport): boolean => names.every((name) => FUNCTIONS[specifier]?.includes(name));

  it('import neither Strapi nor Node nor a database', () => {
    const isWorld = ({ specifier }: SourceImport): boolean => /^(@strapi\/|node:|knex|fs|http|pg|better-sqlite3)/.test(specifier);
    // A file that only names types does nothing, whatever the types are of.
    const onlyNames = (found: SourceImport, file: SourceFile): boolean => found.isTypeOnly && !file.hasLogic;
    expect(offences(pure, (found, file) => isWorld(found) && !isFunction(found) && !onlyNames(found, file))).toEqual([]);
  });

  it('do not lean on a file that touches the world, save for its types', () => {
    expect(
      offences(
        pure,
        ({ target, isTypeOnly }) => target?.startsWith(`${SERVER}/`) === true && !isTypeOnly && isThin(`${inServer(target)}.ts`),
      ),
    ).toEqual([]);
  });

  it('ask neither the clock nor chance', () => {
    expect(
      pure.filter(({ text }) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.env\b/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('have their test beside them, or are part of a decision that has', () => {
    const byModule = new Map(pure.map((file) => [moduleOf(file), file]));
    const tested = new Set<SourceFile>();
    const reach = (module: string, room: string): void => {
      const file = byModule.get(module);
      if (file === undefined || tested.has(file) || folderOf(file) !== room) return;
      tested.add(file);
      for (const { target } of file.imports) if (target !== undefined) reach(target, room);
    };
    for (const test of plugin.filter(isTest))
      for (const { target } of test.imports) if (target !== undefined) reach(target, folderOf(test));

    const untested = pure.filter((file) => file.hasLogic && !file.path.endsWith('.data.ts') && !tested.has(file));
    expect(untested.map(({ path }) => path)).toEqual([]);
  });
});

describe('the plugin', () => {
  it('names no content type of the app outside its default configuration', () => {
    const naming = plugin.filter(
      (file) => !isTest(file) && !file.path.startsWith(`${SERVER}/config/`) && file.strings.some((text) => /\bapi::[a-z]/.test(text)),
    );
    expect(naming.map(({ path }) => path)).toEqual([]);
  });

  it('never imports the app, nor one half the other', () => {
    const half = (path: string): string => path.split('/')[3] ?? '';
    expect(
      offences(plugin, ({ target }, { path }) => {
        if (target === undefined) return false;
        if (!target.startsWith(`${PLUGIN}/`)) return true;
        return half(target) !== half(path) && half(target) !== 'shared';
      }),
    ).toEqual([]);
  });

  it('shares contracts that import nothing but contracts', () => {
    expect(offences(sourceFiles(SHARED), ({ target }) => target?.startsWith(SHARED) !== true)).toEqual([]);
  });
});

describe('every file', () => {
  it('is named in kebab-case, React components in PascalCase', () => {
    const isWellNamed = (path: string): boolean => {
      const name = path.split('/').at(-1) ?? '';
      return /^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(name) || /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name);
    };
    expect(everything.map(({ path }) => path).filter((path) => !isWellNamed(path))).toEqual([]);
  });

  it('is short enough to be read at once, unless it is data', () => {
    const isData = (path: string): boolean => /\.data\.ts$|^database\/demo\/content\/|^public\/reader\/texts\//.test(path);
    const long = everything.filter(({ path, lineCount }) => lineCount > 250 && !isData(path));
    expect(long.map(({ path, lineCount }) => `${path}: ${String(lineCount)}`)).toEqual([]);
  });

  it('behaves the same in a test as elsewhere', () => {
    expect([...plugin, ...app].filter((file) => !isTest(file) && file.text.includes('NODE_ENV')).map(({ path }) => path)).toEqual([]);
  });

  it('has no way around the type checker', () => {
    const escape = /@ts-(ignore|nocheck)|eslint-disable(?!-next-line .+ -- )/;
    const escaping = everything.filter(({ path, text }) => !path.startsWith('tests/architecture') && escape.test(text));
    expect(escaping.map(({ path }) => path)).toEqual([]);
  });
});
