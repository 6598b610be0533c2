/** A printed name as a sentence for the engine, with the titles it is printed with: they tell namesakes apart. */
export const readName = (name: string, titles: readonly string[]): string => (titles.length === 0 ? name : `${titles.join(', ')} ${name}`);
