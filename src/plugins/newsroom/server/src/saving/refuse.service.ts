import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { getNames } from '../content-model/read';
import { appPath } from '../content-model/app-path';
import type { TypeName } from '../content-model/types';
import type { Text, Violation } from './types';

/**
 * Refuses the save when there is any violation: 400 with Strapi's `details.errors`, one for each violation with the
 * path in the app's attribute names, so that the panel marks the fields.
 * @throws {errors.ValidationError}
 */
export const refuseIfAny = (strapi: Core.Strapi, type: TypeName, violations: readonly Violation[]): void => {
  const [first] = violations;
  if (first === undefined) return;
  const language = languageOfEditor(strapi);
  const names = getNames(strapi);
  throw new errors.ValidationError(violations.map(({ message }) => message[language]).join(' '), {
    errors: violations.map(({ path, message }) => ({
      path: appPath(names, type, path),
      message: message[language],
      name: 'ValidationError',
    })),
  });
};

/** The panel user's language when one is at work; English for API clients and server code. */
export const languageOfEditor = (strapi: Core.Strapi): keyof Text => {
  const user: unknown = strapi.requestContext.get()?.state.user;
  const isRussian = typeof user === 'object' && user !== null && 'preferedLanguage' in user && user.preferedLanguage === 'ru';
  return isRussian ? 'ru' : 'en';
};
