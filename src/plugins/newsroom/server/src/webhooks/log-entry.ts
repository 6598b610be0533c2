import type { AttemptRow } from './records';
import type { Answer, OutgoingRequest } from './send';
import type { Verdict } from './verdict-of';

interface Finished {
  request: OutgoingRequest;
  answer: Answer;
  verdict: Verdict;
  began: Date;
  now: Date;
}

/** Characters of an answer that are kept. */
const MOST = 2_000;
/** Headers that are kept, and characters of each. */
const MOST_HEADERS = 30;
const MOST_OF_A_HEADER = 300;

/** PostgreSQL takes no zero characters in texts. */
const cut = (text: string, most: number): string => text.replaceAll('\0', '\uFFFD').slice(0, most);

const cutHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .slice(0, MOST_HEADERS)
      .map(([name, value]) => [cut(name, MOST_OF_A_HEADER), cut(value, MOST_OF_A_HEADER)]),
  );

/** What the log keeps of an attempt: not the signature, with which whoever reads the log could send it once more. */
export const logEntry = ({ request, answer, verdict, began, now }: Finished): Omit<AttemptRow, 'id' | 'deliveryId'> => {
  const { 'webhook-signature': _, ...headers } = request.headers;
  return {
    at: began.toISOString(),
    duration: now.getTime() - began.getTime(),
    outcome: verdict.outcome,
    status: verdict.status,
    reason: verdict.reason,
    request: { url: request.url, headers },
    response: answer.kind === 'answered' ? { headers: cutHeaders(answer.headers), body: cut(answer.body, MOST) } : null,
  };
};
