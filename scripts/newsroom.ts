/** `npm run newsroom -- <command>`: what an administrator does from the command line, while the site runs or not. */
import { createRequire } from 'node:module';

import { endWith, prepareEnvironment } from './start/start-newsroom';

type Pass = 'reindex' | 'check';

interface Progress {
  phase: 'articles' | 'postings';
  done: number;
  total: number;
}

interface Finished {
  pass: Pass;
  articles: number;
  repaired: number;
  mended: number;
  finishedAt: string;
}

interface OtherNewsIndex {
  status(): Promise<{ running: (Progress & { isHeardOf: boolean }) | null; last: Finished | null }>;
  ask(pass: Pass): Promise<void>;
  workOff(onProgress: (progress: Progress) => void, isStopped: () => boolean): Promise<Finished | null>;
  leave(): Promise<void>;
}

interface Bar {
  start(total: number, value: number, payload: object): void;
  update(value: number, payload: object): void;
  setTotal(total: number): void;
  stop(): void;
}

const COMMANDS: Readonly<Partial<Record<string, Pass>>> = { reindex: 'reindex', 'check-index': 'check' };

const USAGE = `npm run newsroom -- <command>
  reindex       writes the index of other news anew, article by article; goes on where it was when it was stopped
  check-index   compares the index of other news with the articles, and repairs what differs`;

const SECOND = 1000;
/** A running site takes up within this time what is asked for. */
const PATIENCE = 6 * SECOND;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const makeBar = (): Bar => {
  // The bar is a dependency of the plugin, not of the app.
  const fromPlugin = createRequire(require.resolve('strapi-plugin-newsroom/package.json'));
  const { SingleBar, Presets } = fromPlugin('cli-progress') as {
    SingleBar: new (options: object, preset: object) => Bar;
    Presets: { shades_classic: object };
  };
  const format = '{phase} [{bar}] {percentage}% | {value}/{total} | {eta_formatted} left';
  return new SingleBar(
    { format, hideCursor: true, gracefulExit: false, noTTYOutput: true, notTTYSchedule: 5 * SECOND },
    Presets.shades_classic,
  );
};

/** Ctrl-C. Another one ends the command at once. */
const watchForStop = (): (() => boolean) => {
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      isStopped = true;
    });
  }
  return () => isStopped;
};

/** A running site does it, if there is one: on SQLite two processes that write get into each other's way. */
const letSiteDoIt = async (
  index: OtherNewsIndex,
  pass: Pass,
  show: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<Finished | null | 'stopped'> => {
  const before = (await index.status()).last?.finishedAt;
  await index.ask(pass);
  for (let waited = 0; ; waited += SECOND / 2) {
    await wait(SECOND / 2);
    if (isStopped()) return 'stopped';
    const { running, last } = await index.status();
    if (running?.isHeardOf === true) {
      waited = 0;
      show(running);
    } else if (last !== null && last.finishedAt !== before) {
      return last;
    } else if (waited > PATIENCE) {
      return null;
    }
  }
};

const goOver = async (index: OtherNewsIndex, pass: Pass): Promise<void> => {
  const bar = makeBar();
  bar.start(1, 0, { phase: 'articles' });
  const show = ({ phase, done, total }: Progress): void => {
    bar.setTotal(Math.max(total, 1));
    bar.update(done, { phase });
  };
  const isStopped = watchForStop();
  const finished = (await letSiteDoIt(index, pass, show, isStopped)) ?? (await index.workOff(show, isStopped));
  bar.stop();
  if (finished === 'stopped') {
    console.log('The bar is stopped. If a site runs, it does what was asked for; if not, the next one that starts will.');
    return;
  }
  if (finished === null && isStopped()) {
    console.log('Stopped. The same command goes on where it was, and so does a site that is started.');
    return;
  }
  if (finished === null)
    throw new Error('Another process has taken the work up: run "npm run newsroom -- check-index" later to see how it ended.');
  const { articles, repaired, mended } = finished;
  console.log(`${articles} articles gone over; ${repaired} were indexed otherwise and are put right; ${mended} features mended.`);
};

const main = async (): Promise<void> => {
  const pass = COMMANDS[process.argv[2] ?? ''];
  if (pass === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  prepareEnvironment();
  const { checkBuild } = await import('./start/check-before-start');
  checkBuild();
  const { createApp } = await import('./start/create-app');
  const strapi = await createApp().load();
  const index: OtherNewsIndex = strapi.plugin('newsroom').service('otherNewsIndex');
  await index.leave();
  await goOver(index, pass);
  await strapi.destroy();
  process.exit(0);
};

main().catch(endWith);
