import { dropTemplate } from './database-template';

export default async function tearDown(): Promise<void> {
  await dropTemplate(process.env.TEST_DATABASE_TEMPLATE);
}
