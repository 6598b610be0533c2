/** The part of the driver that the tests use; it comes without types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(filename: string);
    prepare(statement: string): { all(): unknown[] };
    close(): void;
  }
}
