import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadEnvFile } from 'node:process';
import { parseEnv } from 'node:util';

import { missingSecrets, withLines } from './missing-secrets';

const fileName = (): string => process.env.ENV_PATH ?? path.resolve(__dirname, '../../.env');

const readFile = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Values of `.env` for whatever the shell has not set. */
export const loadEnvironmentFile = (): void => {
  if (existsSync(fileName())) loadEnvFile(fileName());
};

/**
 * Writes the secrets that are missing into `.env`, and loads it. Nothing that stands there is changed.
 * @returns whether it has written
 */
export const completeEnvironmentFile = (): boolean => {
  const file = fileName();
  const text = readFile(file);
  // An empty variable of the shell hides the file's value from Strapi, so it must not hide it from us either.
  const lines = missingSecrets({ ...process.env, ...parseEnv(text) }, () => randomBytes(24).toString('base64url'));
  if (lines.length > 0) writeFileSync(file, withLines(text, lines), { mode: 0o600 });
  loadEnvironmentFile();
  return lines.length > 0;
};
