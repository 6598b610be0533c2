/** What Chromium, Firefox and Safari give for a dropped file or folder. */
interface Entry {
  isFile: boolean;
  file?: (done: (file: File) => void, failed: (error: unknown) => void) => void;
  createReader?: () => { readEntries: (done: (entries: Entry[]) => void, failed: (error: unknown) => void) => void };
  name: string;
}

const byName = new Intl.Collator('ru', { numeric: true });

const filesIn = async (entry: Entry): Promise<File[]> => {
  if (entry.isFile) return [await new Promise<File>((done, failed) => entry.file?.(done, failed))];
  const reader = entry.createReader?.();
  const entries: Entry[] = [];
  // A reader gives a hundred at a time, and none at the end.
  for (let more: Entry[] = []; reader !== undefined; entries.push(...more)) {
    more = await new Promise<Entry[]>((done, failed) => reader.readEntries(done, failed));
    if (more.length === 0) break;
  }
  const inside: File[] = [];
  for (const one of entries.sort((a, b) => byName.compare(a.name, b.name))) inside.push(...(await filesIn(one)));
  return inside.filter(({ name }) => !name.startsWith('.'));
};

/** The files of a drop in their order; those of a folder by their names, as cameras number them. */
export const droppedFiles = async ({ items, files }: DataTransfer): Promise<File[]> => {
  const entries = [...items].map((item) => item.webkitGetAsEntry() as Entry | null);
  if (entries.length === 0 || entries.includes(null)) return [...files];
  const found: File[] = [];
  for (const entry of entries) if (entry !== null) found.push(...(await filesIn(entry)));
  return found;
};
