/** Does a parsed body nest lists and objects more than so many levels deep? No document does by far, and error messages would print it all. */
export const isDeeper = (value: unknown, levels: number): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
};
