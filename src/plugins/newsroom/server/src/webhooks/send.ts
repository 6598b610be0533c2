/** What the dispatcher asks of the network. Whoever implements it holds to the time limit, follows no redirect and checks the address. */
export interface OutgoingRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** From the beginning to the last byte of the answer; whatever the receiver does, it is over then. */
  timeoutMs: number;
  /** Ends it at once: the process is going down. */
  signal?: AbortSignal;
}

/** What can go wrong with a connection. `forbidden-address`: it leads where configuration does not allow to send. */
export type ConnectionFailure =
  | 'forbidden-address'
  | 'unknown-host'
  | 'connection-refused'
  | 'no-connection'
  | 'tls-error'
  | 'connection-lost'
  | 'malformed-answer'
  | 'timeout'
  /** There is none that can be opened: it was sealed with another key. */
  | 'no-secret';

export type Answer =
  | { kind: 'answered'; status: number; headers: Readonly<Record<string, string>>; /** Cut at `MOST_ANSWER_BYTES`. */ body: string }
  /** No connection was made: not one byte of the message can have been read. */
  | { kind: 'unreachable'; reason: ConnectionFailure }
  /** A connection was made, and no whole answer came over it. */
  | { kind: 'broken'; reason: ConnectionFailure };

/** Never rejects: every failure is an answer. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/** An answer is read no further: the connection is closed, and what its status says holds. */
export const MOST_ANSWER_BYTES = 4_096;
