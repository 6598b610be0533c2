import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { chooseSteps, inGroups, type StepState } from './choose-steps';
import { digestOf, listFiles } from './files';
import { withLock } from './lock';
import { orphanedOutputs } from './orphaned-outputs';
import { STEPS, type BuildStep, type StepName } from './steps';

type Stamps = Partial<Record<StepName, string>>;
type Log = (line: string) => void;

const ROOT = path.resolve(__dirname, '../..');
const STAMPS = path.join(ROOT, '.cache/build-stamps.json');
const LOCK = path.join(ROOT, '.cache/build.lock');

/** A step that failed, with everything that its program said. */
export class BuildError extends Error {
  constructor(step: BuildStep, output: string) {
    super(`Building ${step.name} failed:\n${output.trim()}`);
    this.name = 'BuildError';
  }
}

const readStamps = (): Stamps => (existsSync(STAMPS) ? (JSON.parse(readFileSync(STAMPS, 'utf8')) as Stamps) : {});

const writeStamp = (name: StepName, digest: string): void => {
  mkdirSync(path.dirname(STAMPS), { recursive: true });
  writeFileSync(STAMPS, `${JSON.stringify({ ...readStamps(), [name]: digest }, null, 2)}\n`);
};

const digestOfStep = (step: BuildStep): string =>
  digestOf(
    ROOT,
    step,
    (step.variables ?? []).map((name) => process.env[name] ?? ''),
  );

const stateOf = (step: BuildStep, stamps: Stamps): StepState => ({
  digest: digestOfStep(step),
  builtDigest: stamps[step.name],
  hasOutputs: step.outputs.every((output) => existsSync(path.join(ROOT, output))),
});

const run = (step: BuildStep): Promise<void> =>
  new Promise((resolve, reject) => {
    const [program = '', ...rest] = step.command;
    const child = spawn(process.execPath, [program.startsWith('-') ? program : path.join(ROOT, program), ...rest], {
      cwd: path.join(ROOT, step.directory ?? '.'),
      env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new BuildError(step, output))));
  });

/** What was compiled from a source that is gone: Strapi would go on loading it. */
const removeOrphans = (): void => {
  const dist = path.join(ROOT, 'dist');
  const isSource = (file: string): boolean => existsSync(path.join(ROOT, file));
  for (const output of orphanedOutputs(listFiles(dist, '.', ['build']), isSource)) rmSync(path.join(dist, output));
};

const perform = async (step: BuildStep, log: Log): Promise<void> => {
  const digest = digestOfStep(step);
  const started = Date.now();
  log(`Building ${step.title} …`);
  await run(step);
  if (step.name === 'app') removeOrphans();
  // The digest from before the build: what was edited meanwhile is built next time.
  writeStamp(step.name, digest);
  log(`Built ${step.name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
};

const staleSteps = (names: readonly StepName[]): BuildStep[] => {
  const stamps = readStamps();
  const steps = STEPS.filter((step) => names.includes(step.name));
  return chooseSteps(steps, Object.fromEntries(steps.map((step) => [step.name, stateOf(step, stamps)])));
};

export const ALL_STEPS: readonly StepName[] = STEPS.map((step) => step.name);

/** Names of the parts whose sources are newer than their build. */
export const staleParts = (): StepName[] => staleSteps(ALL_STEPS).map((step) => step.name);

/** The first file that a start needs and that no build has made yet. */
export const missingOutput = (): string | undefined =>
  STEPS.flatMap((step) => step.outputs).find((output) => !existsSync(path.join(ROOT, output)));

/**
 * Builds what is not up to date, side by side where it can.
 * @throws {BuildError} of the first step that fails, after those beside it have ended.
 */
export const build = (names: readonly StepName[], log: Log): Promise<void> =>
  withLock(LOCK, async () => {
    for (const group of inGroups(staleSteps(names))) {
      const results = await Promise.allSettled(group.map((step) => perform(step, log)));
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    }
  });
