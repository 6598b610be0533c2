/** `npm run build`, or `npm run build -- plugin app` for parts of it. */
import { ALL_STEPS, build } from './build/build';
import type { StepName } from './build/steps';
import { loadEnvironmentFile } from './environment/environment-file';
import { explainFailure } from './start/explain-failure';

const isStep = (name: string): name is StepName => ALL_STEPS.some((step) => step === name);

const main = async (wanted: readonly string[]): Promise<void> => {
  const unknown = wanted.find((name) => !isStep(name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; parts: ${ALL_STEPS.join(', ')}`);
  loadEnvironmentFile();
  await build(wanted.length === 0 ? ALL_STEPS : wanted.filter(isStep), (line) => console.log(line));
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(explainFailure(error));
  process.exitCode = 1;
});
