/** The panel speaks English always and Russian besides; each editor chooses in the profile. */
export default {
  config: { locales: ['ru'] },
  bootstrap(): void {},
};
