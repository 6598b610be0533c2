import { ALL_STEPS, build } from '../../scripts/build/build';
import { makeTemplate } from './database-template';

/** Before all browser tests: as for integration, and the panel besides. */
export default async function setUpE2e(): Promise<void> {
  await build(ALL_STEPS, (line) => console.log(line));
  process.env.TEST_DATABASE_TEMPLATE = await makeTemplate();
}
