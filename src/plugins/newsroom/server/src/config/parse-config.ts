import { configSchema, type Config } from './schema';

/** Says in one message which keys of `config/plugins.ts` → `newsroom.config` are wrong, and why. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The newsroom plugin is not configured correctly (config/plugins.ts → newsroom.config): ${problems.join('; ')}`);
    this.name = 'ConfigError';
  }
}

/** @throws {ConfigError} naming every wrong key, what is wrong and what is allowed. */
export const parseConfig = (input: unknown): Config => {
  const result = configSchema.safeParse(input ?? {});
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const key = issue.path.join('.');
      return key === '' ? issue.message : `${key}: ${issue.message}`;
    }),
  );
};
