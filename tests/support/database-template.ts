import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { databaseKind, onPostgres, postgresAddressOf } from './test-database';
import { testEnvironment } from './test-environment';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, '.cache/test-templates');
const HOUR = 3_600_000;

/** A start on an empty database writes it; in a process of its own, so that jest's stays clean. */
const fill = async (environment: Record<string, string>): Promise<void> => {
  const program = path.join(__dirname, 'fill-template.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
    cwd: ROOT,
    env: { ...process.env, ...testEnvironment(process.env), ...environment },
  });
};

const removeOldTemplates = (): void => {
  for (const name of readdirSync(FOLDER)) {
    const file = path.join(FOLDER, name);
    if (Date.now() - statSync(file).mtimeMs > HOUR) rmSync(file, { force: true });
  }
};

/** Kept from one run to the next while the build is the same. */
const sqliteTemplate = async (): Promise<string> => {
  const key = createHash('sha256')
    .update(readFileSync(path.join(ROOT, '.cache/build-stamps.json')))
    .digest('hex')
    .slice(0, 16);
  const file = path.join(FOLDER, `${key}.db`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  removeOldTemplates();
  const unfinished = path.join(FOLDER, `${key}-${process.pid}.unfinished.db`);
  await fill({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: unfinished });
  renameSync(unfinished, file);
  return file;
};

const postgresTemplate = async (): Promise<string> => {
  const name = `newsroom_template_${process.pid}_${Date.now()}`;
  await onPostgres(`CREATE DATABASE ${name}`);
  try {
    await fill({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgresAddressOf(name) });
  } catch (error) {
    await dropTemplate(name);
    throw error;
  }
  return name;
};

/** What `createTestDatabase` copies: the path of an SQLite file, or the name of a PostgreSQL database. */
export const makeTemplate = (): Promise<string> => (databaseKind() === 'postgres' ? postgresTemplate() : sqliteTemplate());

export const dropTemplate = async (template: string | undefined): Promise<void> => {
  if (template !== undefined && databaseKind() === 'postgres') await onPostgres(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
};
