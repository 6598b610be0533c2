import { ask, describeQuestion, type Told } from '../support/ask';
import { chance } from '../support/chance';
import { oddQuestion } from './inputs';

export interface Fuzzed {
  asked: number;
  /** Questions answered with a 5xx, or not at all. */
  failing: string[];
  /** Questions that took longer than a second: told again one at a time, for a busy machine makes everything slow. */
  slow: string[];
  large: string[];
  statuses: Record<number, number>;
}

const SECOND = 1_000;
const MEGABYTE = 1_000_000;

/** @param headers of every question: whose they are */
export const fuzz = async (url: string, count: number, seed: number, headers: Readonly<Record<string, string>> = {}): Promise<Fuzzed> => {
  const fuzzed: Fuzzed = { asked: 0, failing: [], slow: [], large: [], statuses: {} };
  const by = chance(seed);
  for (let place = 0; place < count; place += 1) {
    const odd = oddQuestion(by);
    const question = { ...odd, headers: { ...odd.headers, ...headers } };
    const where = describeQuestion(question).slice(0, 600);
    const answer = await ask(url, question).catch((error: unknown) => String(error));
    fuzzed.asked += 1;
    if (typeof answer === 'string') {
      fuzzed.failing.push(`${where} → ${answer}`);
      continue;
    }
    fuzzed.statuses[answer.status] = (fuzzed.statuses[answer.status] ?? 0) + 1;
    if (answer.status >= 500 && answer.status !== 501)
      fuzzed.failing.push(`${where} → ${answer.status} ${answer.body.toString().slice(0, 200)}`);
    if (answer.milliseconds > SECOND && (await quickest(url, question)) > SECOND) fuzzed.slow.push(where);
    if (answer.body.length > MEGABYTE) fuzzed.large.push(where);
  }
  return fuzzed;
};

const quickest = async (url: string, question: Parameters<typeof ask>[1]): Promise<number> => {
  const again: Told[] = [];
  for (let time = 0; time < 3; time += 1) again.push(await ask(url, question));
  return Math.min(...again.map(({ milliseconds }) => milliseconds));
};
