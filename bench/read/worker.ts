/** Programs of the benchmark that run beside it: the parent calls a function in the child by name. */
import { fork, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';

interface Call {
  id: number;
  name: string;
  args: unknown[];
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

export type Calls = Record<string, (...args: never[]) => unknown>;

type Result<Function extends (...args: never[]) => unknown> = Awaited<ReturnType<Function>>;

export interface Worker<Served extends Calls> {
  call<Name extends keyof Served & string>(name: Name, ...args: Parameters<Served[Name]>): Promise<Result<Served[Name]>>;
  stop(): Promise<void>;
}

/** In the child. */
export const serve = (calls: Calls): void => {
  const answer = async ({ id, name, args }: Call): Promise<void> => {
    try {
      process.send?.({ id, result: await calls[name](...(args as never[])) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  process.on('message', (call: Call) => void answer(call));
  process.on('disconnect', () => process.exit(0));
  process.send?.({ id: 0 });
};

interface Start {
  file: string;
  env?: Record<string, string>;
  /** Where the child's output goes, its access log among it. */
  log: string;
  /** Processors that the child may use, as `taskset` names them. */
  processors?: string;
}

/** In the parent. Resolves when the child is ready. */
export const startWorker = async <Served extends Calls>({ file, env, log, processors }: Start): Promise<Worker<Served>> => {
  const out = openSync(log, 'a');
  const options = { env: { ...process.env, ...env }, stdio: ['ignore', out, out, 'ipc'] as ['ignore', number, number, 'ipc'] };
  const child: ChildProcess =
    processors === undefined
      ? fork(file, [], { ...options, execArgv: ['--import', 'tsx'] })
      : fork(file, [], { ...options, execPath: 'taskset', execArgv: ['-c', processors, process.execPath, '--import', 'tsx'] });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void ended.then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended; its output is in ${log}`));
  });
  child.on('message', ({ id, result, error }: Answer) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new Error(error));
  });
  let last = 0;
  const wait = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  await wait(0);
  return {
    call: (name, ...args) => {
      const id = ++last;
      const answered = wait(id);
      child.send({ id, name, args } satisfies Call);
      return answered as never;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};
