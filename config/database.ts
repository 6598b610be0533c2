import { chooseDatabase, type DatabaseChoice } from './environment/choose-database';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

interface PostgresConnection {
  query(statement: string, done: (error: Error | null) => void): void;
}

type Done<Connection> = (error: Error | null, connection: Connection) => void;

/**
 * WAL lets readers go on while one writes. In this build of SQLite it would also lower `synchronous`
 * to NORMAL, which may forget the last transactions in a power cut: an event that was answered for
 * must not be forgotten.
 */
const useDurableWal = (connection: SqliteConnection, done: Done<SqliteConnection>): void => {
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    done(null, connection);
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), connection);
  }
};

/**
 * A page takes statements of a few milliseconds. Where PostgreSQL takes one for a long one, as right after an import that it has not counted
 * yet, it would compile it for hundreds.
 */
const withoutCompiling = (connection: PostgresConnection, done: Done<PostgresConnection>): void => {
  connection.query('set jit = off', (error) => {
    done(error, connection);
  });
};

const connectionOf = (choice: DatabaseChoice) =>
  choice.client === 'postgres'
    ? { ...choice, pool: { ...choice.pool, afterCreate: withoutCompiling }, acquireConnectionTimeout: 60_000 }
    : {
        client: choice.client,
        connection: { filename: choice.filename },
        useNullAsDefault: true,
        pool: { min: 1, max: 1, afterCreate: useDurableWal },
      };

// npm runs every script in the app's directory, wherever it is called from.
const config = () => ({ connection: connectionOf(chooseDatabase(process.env, process.cwd())) });

export default config;
