import { build } from '../../scripts/build/build';
import { makeTemplate } from './database-template';

/** Before all integration tests: the build is that of the sources, and every test file has a database to copy. */
export default async function setUpIntegration(): Promise<void> {
  await build(['plugin', 'app', 'reader'], (line) => console.log(line));
  process.env.TEST_DATABASE_TEMPLATE = await makeTemplate();
}
