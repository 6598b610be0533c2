/** The part of the driver that the tests use; it comes without types. */
declare module 'pg' {
  export class Client {
    constructor(options: { connectionString: string });
    connect(): Promise<void>;
    query(statement: string): Promise<{ rows: Array<Record<string, unknown>> }>;
    end(): Promise<void>;
  }
}
