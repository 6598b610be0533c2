/** A node as a process that can be killed at any moment. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import type { Answered, Request } from './messages';

const PROGRAM = path.join(__dirname, 'node.ts');

export interface Mortal {
  /** Loads the app. What takes as long, reading its code, is done before: a spare one is there when another dies. */
  start: () => Promise<void>;
  /** Rejects when it can't be done, or the process is gone. */
  ask: (request: Request) => Promise<unknown>;
  isAlive: () => boolean;
  /** SIGKILL: nothing of it goes on. Resolves when it is over. */
  kill: () => Promise<void>;
  over: Promise<void>;
}

export class Killed extends Error {}

export const startMortal = (env: Record<string, string>): Mortal => {
  const child: ChildProcess = fork(PROGRAM, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let isAlive = true;
  let asked = 0;
  const answerOf = (id: number): Promise<unknown> => new Promise((resolve, reject) => open.set(id, { resolve, reject }));
  const over = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isAlive = false;
      for (const { reject } of open.values()) reject(new Killed('the node is gone'));
      open.clear();
      resolve();
    });
  });
  child.on('message', ({ id, value, error }: Answered) => {
    const waiter = open.get(id);
    open.delete(id);
    if (error === undefined) waiter?.resolve(value);
    else waiter?.reject(new Error(error));
  });
  const ask = (request: Request): Promise<unknown> => {
    if (!isAlive) return Promise.reject(new Killed('the node is gone'));
    const id = (asked += 1);
    const answer = answerOf(id);
    child.send({ id, ...request }, (error) => {
      if (error !== null) open.get(id)?.reject(new Killed(error.message));
    });
    return answer;
  };
  return {
    start: () => ask({ kind: 'start' }).then(() => undefined),
    isAlive: () => isAlive,
    ask,
    over,
    async kill() {
      child.kill('SIGKILL');
      await over;
    },
  };
};
