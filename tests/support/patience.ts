// A start takes seconds, on PostgreSQL or a loaded machine many; jest lets no project have a timeout of its own.
jest.setTimeout(180_000);
