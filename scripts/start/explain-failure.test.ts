import { explainFailure } from './explain-failure';

const failure = (properties: object): Error => Object.assign(new Error('what the system said'), properties);

describe('explainFailure', () => {
  it.each([
    [
      'a port in use',
      failure({ code: 'EADDRINUSE', port: 1337 }),
      'Port 1337 is in use by another program: stop that one, or set PORT to a free one.',
    ],
    ['a port below 1024', failure({ code: 'EACCES', port: 80 }), 'Port 80 needs more rights: set PORT to one above 1023.'],
    [
      'a folder without rights',
      failure({ code: 'EACCES', path: '/srv/x' }),
      'Cannot write to /srv/x: check that it exists and may be written to.',
    ],
    [
      'a file in the place of a folder',
      failure({ code: 'ENOTDIR', path: '/srv/f/x' }),
      'Cannot write to /srv/f/x: check that it exists and may be written to.',
    ],
    [
      'an unknown address',
      failure({ code: 'EADDRNOTAVAIL', address: '10.9.8.7' }),
      'This machine has no address 10.9.8.7: set HOST to one that it has, or to 0.0.0.0 for all.',
    ],
    [
      'a read-only database',
      failure({ code: 'SQLITE_READONLY' }),
      'The database file cannot be written to: check DATABASE_FILENAME and the rights of the file.',
    ],
    ['a file that is no database', failure({ code: 'SQLITE_NOTADB' }), 'The file that DATABASE_FILENAME names is not an SQLite database.'],
    [
      'a server that is down, behind a name with two addresses',
      failure({ code: 'ECONNREFUSED', errors: [failure({ code: 'ECONNREFUSED', address: '::1', port: 5432 })] }),
      'No PostgreSQL answers at ::1:5432: check DATABASE_URL, and that the server runs.',
    ],
    [
      'a database that is not there',
      failure({ code: '3D000' }),
      'PostgreSQL has no such database (what the system said): create it, or check DATABASE_URL.',
    ],
    [
      'a wrong variable',
      new Error('Could not load js config file /srv/dist/config/server.js: PORT is "x"; allowed: a number'),
      'PORT is "x"; allowed: a number',
    ],
    [
      'a wrong plugin configuration',
      new Error('Error regarding newsroom config: The plugin is not configured correctly: timeZone'),
      'The plugin is not configured correctly: timeZone',
    ],
    ['anything else', new Error('Out of ink'), 'Out of ink'],
    ['what is no error', 'stopped', 'stopped'],
  ])('tells %s', (_name, error, expected) => {
    expect(explainFailure(error)).toBe(expected);
  });
});
