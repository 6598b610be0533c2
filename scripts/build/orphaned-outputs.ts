const COMPILED = /\.js$/;

/**
 * Files in `dist` whose source is gone: `a/b.js` comes from `a/b.ts`, anything else was copied.
 * All paths are relative, the outputs to `dist`, the sources to the app.
 */
export const orphanedOutputs = (outputs: readonly string[], isSource: (file: string) => boolean): string[] =>
  outputs.filter((output) => !isSource(output.replace(COMPILED, '.ts')));
