import { IncomingMessage, ServerResponse, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { Socket } from 'node:net';

export interface Answer {
  status: number;
  location: string | null;
  body: Buffer;
}

/** What the API learns of the reader's own visitor: enough for its rate limit and its log, no cookie and no key. */
export interface Visitor {
  address: string | undefined;
  headers: IncomingHttpHeaders;
}

const PASSED_ON = ['host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'user-agent'];

/**
 * A GET through the server's own front door, without a network between: every listener and middleware of the server is
 * passed as by a request from outside. A loopback request would need to know port and scheme, and would make all
 * visitors one client before the rate limit.
 */
export function callInProcess(server: Server, path: string, visitor: Visitor): Promise<Answer> {
  const request = new IncomingMessage(socketOf(visitor.address));
  request.method = 'GET';
  request.url = path;
  request.httpVersion = '1.1';
  request.headers = { accept: 'application/json' };
  for (const name of PASSED_ON) {
    if (visitor.headers[name] !== undefined) request.headers[name] = visitor.headers[name];
  }
  request.push(null);

  return new Promise((resolve, reject) => {
    const response = new CollectedResponse(request);
    response.once('finish', () =>
      resolve({ status: response.statusCode, location: locationOf(response), body: Buffer.concat(response.chunks) }),
    );
    response.once('error', reject);
    server.emit('request', request, response);
  });
}

/** A socket that is never connected: it only says who asks. */
function socketOf(address: string | undefined): Socket {
  const socket = new Socket();
  return Object.defineProperty(socket, 'remoteAddress', { value: address });
}

function locationOf(response: ServerResponse): string | null {
  const location = response.getHeader('location');
  return typeof location === 'string' ? location : null;
}

/** Keeps the body as it is written; what `ServerResponse` would put on the wire goes nowhere. */
class CollectedResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  constructor(request: IncomingMessage) {
    super(request);
    this.assignSocket(new Sink());
  }

  /** Headers given here would go to the wire only; kept like the others they can be asked for. */
  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.find((given): given is OutgoingHttpHeaders => typeof given === 'object' && given !== null);
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) this.setHeader(name, value);
    return super.writeHead(status);
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.keep(chunk, rest[0]);
    return super.write(chunk, ...(rest as [BufferEncoding]));
  }

  override end(...given: unknown[]): this {
    const [chunk, encoding] = given;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.keep(chunk, encoding);
    return super.end(...(given as [string]));
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === 'string') this.chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}

/** A socket that swallows what is written to it. */
class Sink extends Socket {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done();
  }

  override _writev(_chunks: unknown[], done: () => void): void {
    done();
  }
}
