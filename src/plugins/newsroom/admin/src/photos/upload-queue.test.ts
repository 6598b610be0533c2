import type { TakenPhotoResponse } from '../../../shared/contracts/photos';
import type { PhotoRow } from './photo-rows';
import { createUploadQueue, type Gallery, type SendFile } from './upload-queue';
import { UPLOADS_AT_ONCE } from './uploads-at-once';

type Taken = TakenPhotoResponse['data'];

const taken = (id: number, isKnown = false): Taken => ({ file: { id, name: `${id}.jpg` }, problem: null, isKnown }) as unknown as Taken;

/** Each file is under way until its answer is given. */
const slowServer = () => {
  const answers = new Map<string, { give: (data: Taken) => void; refuse: (error: Error) => void }>();
  const send: SendFile = ({ file }) => new Promise((give, refuse) => answers.set(file.name, { give, refuse }));
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  return {
    send,
    underWay: () => [...answers.keys()],
    async answer(name: string, data: Taken | Error) {
      const answer = answers.get(name);
      answers.delete(name);
      if (data instanceof Error) answer?.refuse(data);
      else answer?.give(data);
      await settled();
    },
    settled,
  };
};

const openGallery = () => {
  const files: number[] = [];
  const gallery: Gallery = {
    rowsNow: () => files.map((id) => ({ key: String(id), file: { id } }) as unknown as PhotoRow),
    insert: ({ file }, at) => void files.splice(at, 0, file.id),
    change: ([one]) => {
      if (one?.change.file) files[files.indexOf(Number(one.key))] = one.change.file.id;
      return () => undefined;
    },
  };
  return { files, gallery };
};

const named = (...names: string[]): File[] => names.map((name) => ({ name }) as File);

test('sends so many at a time, and puts what comes into the order of the drop', async () => {
  const server = slowServer();
  const queue = createUploadQueue(server.send);
  const { files, gallery } = openGallery();
  queue.attach(gallery);
  queue.add(named('a', 'b', 'c', 'd'));
  expect(server.underWay()).toHaveLength(UPLOADS_AT_ONCE);
  await server.answer('c', taken(3));
  expect(server.underWay()).toEqual(['a', 'b', 'd']);
  await server.answer('a', taken(1));
  await server.answer('d', taken(4));
  await server.answer('b', taken(2));
  expect(files).toEqual([1, 2, 3, 4]);
  expect(queue.all()).toEqual([]);
});

test('goes on without a form, and fills the next one in', async () => {
  const server = slowServer();
  const queue = createUploadQueue(server.send);
  const before = openGallery();
  queue.attach(before.gallery);
  queue.add(named('a', 'b', 'c', 'd'));
  queue.attach(null);
  for (const [index, name] of ['b', 'a', 'c', 'd'].entries()) await server.answer(name, taken(10 + index));
  expect(queue.all().map(({ name, state }) => [name, state.is])).toEqual(['a', 'b', 'c', 'd'].map((name) => [name, 'arrived']));
  const after = openGallery();
  queue.attach(after.gallery);
  await server.settled();
  expect([before.files, after.files]).toEqual([[], [11, 10, 12, 13]]);
});

test('sends again what was lost on the way, and makes no second row of what the gallery has', async () => {
  const server = slowServer();
  const queue = createUploadQueue(server.send);
  const { files, gallery } = openGallery();
  queue.attach(gallery);
  queue.add(named('a', 'b'));
  await server.answer('a', new Error('reset'));
  await server.answer('b', taken(2));
  expect(queue.all().map(({ state }) => state.is)).toEqual(['failed']);
  queue.retry(queue.all()[0]?.turn ?? 0);
  await server.answer('a', taken(2, true));
  expect(queue.all().map(({ state }) => state)).toEqual([{ is: 'present' }]);
  expect(files).toEqual([2]);
});

test('puts a copy in the place of the file that was known', async () => {
  const server = slowServer();
  const queue = createUploadQueue(server.send);
  const { files, gallery } = openGallery();
  queue.attach(gallery);
  queue.add(named('a'));
  await server.answer('a', taken(1, true));
  const [known] = queue.all();
  expect(known?.state).toEqual({ is: 'known', fileId: 1 });
  queue.storeCopy(known?.turn ?? 0);
  await server.answer('a', taken(7));
  expect(files).toEqual([7]);
  expect(queue.all()).toEqual([]);
});

test('sends nothing more when it is stopped', async () => {
  const server = slowServer();
  const queue = createUploadQueue(server.send);
  queue.add(named('a', 'b', 'c', 'd', 'e'));
  queue.stop();
  await server.answer('a', taken(1));
  expect(server.underWay()).toEqual(['b', 'c']);
});
