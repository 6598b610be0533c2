import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

type Action = (context: Context, next?: unknown) => Promise<unknown>;

interface AuthController {
  forgotPassword: Action;
  sendEmailConfirmation: Action;
}

/**
 * Round an action that sends a letter to an address if there is an account. Strapi answers otherwise when there is one: that it is
 * confirmed or blocked, that the letter could not be sent (a 5xx), its address as the account spells it.
 * @param answer to every address that is one
 */
const quiet =
  (strapi: Core.Strapi, action: Action, answer: (address: unknown) => object): Action =>
  async (context, next) => {
    const { email } = ((context.request as { body?: unknown }).body ?? {}) as { email?: unknown };
    try {
      await action(context, next);
    } catch (error) {
      if (error instanceof errors.ValidationError) throw error;
      // That an account is confirmed or blocked already is no failure; that a letter can't be sent is one.
      if (!(error instanceof errors.ApplicationError)) strapi.log.error(error);
    }
    context.status = 200;
    context.body = answer(email);
  };

/** Which addresses have an account is not told by the routes that write to them. That a letter takes its time is. */
export const keepAccountsQuiet = (strapi: Core.Strapi): void => {
  strapi.get('controllers').extend('plugin::users-permissions.auth', (auth: AuthController) => ({
    ...auth,
    forgotPassword: quiet(
      strapi,
      (context, next) => auth.forgotPassword(context, next),
      () => ({ ok: true }),
    ),
    sendEmailConfirmation: quiet(
      strapi,
      (context, next) => auth.sendEmailConfirmation(context, next),
      (email) => ({ email, sent: true }),
    ),
  }));
};
