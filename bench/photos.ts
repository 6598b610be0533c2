/** What photos cost: reading what their files say, and taking them in. `--only metadata` or `--only uploads` does one of the two. */
import { parseArgs } from 'node:util';

import { measureMetadata } from './photos/metadata';
import { measureUploads, UPLOADS } from './photos/uploads';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'metadata,uploads' },
    photos: { type: 'string', default: String(UPLOADS.photos) },
    megabytes: { type: 'string', default: String(UPLOADS.megabytes) },
    'at-once': { type: 'string', default: UPLOADS.atOnce.join(',') },
  },
});

const main = async (): Promise<void> => {
  const sections: Partial<Record<string, () => Promise<void>>> = {
    metadata: measureMetadata,
    uploads: () =>
      measureUploads({
        photos: Number(values.photos),
        megabytes: Number(values.megabytes),
        atOnce: values['at-once'].split(',').map(Number),
      }),
  };
  for (const name of values.only.split(',')) {
    const measure = sections[name];
    if (measure === undefined) throw new Error(`There is no part "${name}"; parts: ${Object.keys(sections).join(', ')}`);
    await measure();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
