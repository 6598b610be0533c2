/** A path of the server as the browser reaches it; addresses of other servers stay. */
export const backendUrl = (path: string): string => {
  const { backendURL = '' } = window.strapi as { backendURL?: string };
  return path.startsWith('/') ? `${backendURL}${path}` : path;
};
