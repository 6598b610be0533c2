import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { digestOf, listFiles } from './files';

describe('source files', () => {
  let root: string;
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const digest = (...values: string[]): string => digestOf(root, { inputs: ['src', 'package.json'], except: ['src/admin'] }, values);

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'newsroom-files-'));
    write('package.json', '{}');
    write('src/b.ts', 'b');
    write('src/a/c.ts', 'c');
    write('src/admin/app.ts', 'panel');
    write('src/dist/b.js', 'built');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('are listed without what a build made and without what is excepted', () => {
    expect(listFiles(root, 'src', ['src/admin'])).toEqual(['src/a/c.ts', 'src/b.ts']);
    expect(listFiles(root, 'package.json')).toEqual(['package.json']);
    expect(listFiles(root, 'nowhere')).toEqual([]);
  });

  it.each([
    ['an edited file', () => write('src/b.ts', 'B'), true],
    ['a new file', () => write('src/d.ts', ''), true],
    ['a removed file', () => rmSync(path.join(root, 'src/b.ts')), true],
    ['a test', () => write('src/b.test.ts', 'test'), false],
    ['a built file', () => write('src/dist/b.js', 'other'), false],
    ['an excepted file', () => write('src/admin/app.ts', 'other'), false],
  ])('tell by their digest of %s', (_name, change, isSeen) => {
    const before = digest();
    change();
    expect(digest() !== before).toBe(isSeen);
  });

  it('have another digest when a value of the environment changes', () => {
    expect(digest('/')).not.toBe(digest('/press'));
  });
});
