// A start takes seconds, on PostgreSQL more of them; jest lets no project have a timeout of its own.
jest.setTimeout(90_000);
