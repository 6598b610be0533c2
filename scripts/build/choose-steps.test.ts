import { chooseSteps, inGroups, type StepState } from './choose-steps';
import { STEPS, type BuildStep, type StepName } from './steps';

const namesOf = (steps: readonly BuildStep[]): StepName[] => steps.map((step) => step.name);
const upToDate: StepState = { digest: 'same', builtDigest: 'same', hasOutputs: true };
const allUpToDate = Object.fromEntries(STEPS.map((step) => [step.name, upToDate]));

const step = (name: StepName, after: StepName[] = []): BuildStep => ({ name, title: name, command: [], inputs: [], outputs: [], after });

describe('chooseSteps', () => {
  it('does everything on a fresh clone', () => {
    expect(namesOf(chooseSteps(STEPS, {}))).toEqual(namesOf(STEPS));
  });

  it('does nothing when nothing has changed', () => {
    expect(chooseSteps(STEPS, allUpToDate)).toEqual([]);
  });

  it.each([
    ['its sources changed', { digest: 'new' }],
    ['its result is gone', { hasOutputs: false }],
    ['it was never built', { builtDigest: undefined }],
  ])('does a step again when %s', (_reason, change) => {
    expect(namesOf(chooseSteps(STEPS, { ...allUpToDate, app: { ...upToDate, ...change } }))).toEqual(['app']);
  });
});

describe('inGroups', () => {
  it('puts the panel after what it is made of', () => {
    expect(inGroups(STEPS).map(namesOf)).toEqual([['plugin', 'app', 'reader'], ['panel']]);
  });

  it('does not wait for a step that is up to date', () => {
    expect(inGroups([step('panel', ['plugin', 'app'])]).map(namesOf)).toEqual([['panel']]);
  });

  it('says so when steps wait for each other', () => {
    expect(() => inGroups([step('app', ['panel']), step('panel', ['app'])])).toThrow('Build steps wait for each other: app, panel');
  });
});
