/** Why a request is refused. */
export interface Problem {
  /** The parameter as it was written, shortened: `filters[title][$foo]`. */
  param: string;
  message: string;
  /** What would be accepted instead, where that is a list. */
  allowed?: readonly string[];
}

/** `['filters', 'title', '$eq']` → `filters[title][$eq]`. */
export const paramName = (path: readonly string[]): string => {
  const [first = '', ...rest] = path;
  const name = first + rest.map((step) => `[${step}]`).join('');
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
};

export const problemAt = (path: readonly string[], message: string, allowed?: readonly string[]): Problem => ({
  param: paramName(path),
  message,
  ...(allowed === undefined ? {} : { allowed }),
});
