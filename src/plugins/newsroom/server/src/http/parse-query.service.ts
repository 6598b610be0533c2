import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * The request's query as the route's schema reads it. Schemas are strict, so that an unknown parameter is an error.
 * @throws {errors.ValidationError} 400 that names every wrong parameter and what is allowed.
 */
export const parseQuery = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> => {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.map(String),
    message: issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`,
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(problems.map(({ message }) => message).join('; '), { errors: problems });
};
