/** Who asks, as Strapi's authentication leaves it in `ctx.state.auth`. */
export interface Caller {
  strategy?: { name?: string } | undefined;
  credentials?: { type?: unknown; role?: { type?: unknown } | null } | null | undefined;
}

/** A signed-in user of users-permissions in the role that configuration names. */
export const isAccredited = (caller: Caller | undefined, accreditedRole: string | null): boolean =>
  accreditedRole !== null && caller?.strategy?.name === 'users-permissions' && caller.credentials?.role?.type === accreditedRole;

/**
 * An API token on which the preview's box was ticked by hand. Tokens with full access pass every box, and roles of users may be
 * given one by mistake: neither was made for drafts. Whether the box is ticked, Strapi has asked before.
 */
export const hasPreviewScope = (caller: Caller | undefined): boolean =>
  caller?.strategy?.name === 'content-api-token' && caller.credentials?.type === 'custom';
