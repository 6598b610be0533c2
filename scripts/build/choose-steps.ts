import type { BuildStep, StepName } from './steps';

export interface StepState {
  /** Digest of what the step reads, now. */
  digest: string;
  /** Digest at the last build that succeeded. */
  builtDigest: string | undefined;
  hasOutputs: boolean;
}

/** Steps to be done, in the given order: their sources changed, or what they make is not there. */
export const chooseSteps = (steps: readonly BuildStep[], states: Readonly<Partial<Record<StepName, StepState>>>): BuildStep[] =>
  steps.filter(({ name }) => {
    const state = states[name];
    return state === undefined || !state.hasOutputs || state.digest !== state.builtDigest;
  });

/**
 * Groups that may run side by side: a step stands in the first group after all that it reads from.
 * Steps that are not to be done count as done.
 */
export const inGroups = (steps: readonly BuildStep[]): BuildStep[][] => {
  const groups: BuildStep[][] = [];
  const waiting = new Set(steps);
  while (waiting.size > 0) {
    const names = new Set([...waiting].map((step) => step.name));
    const ready = [...waiting].filter((step) => !step.after.some((name) => names.has(name)));
    if (ready.length === 0) throw new Error(`Build steps wait for each other: ${[...names].join(', ')}`);
    groups.push(ready);
    for (const step of ready) waiting.delete(step);
  }
  return groups;
};
