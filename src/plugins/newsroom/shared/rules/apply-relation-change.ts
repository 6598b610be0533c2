import type { RelationChange } from '../contracts/other-news';

/**
 * What a relation will be once the open form is saved: Strapi's own rules for what is connected and where. One that is to stand before
 * another waits until that one is there; where it never comes, it goes to the end.
 */
export const applyRelationChange = (saved: readonly string[], { connect, disconnect }: RelationChange): string[] => {
  const gone = new Set([...disconnect, ...connect.map(({ documentId }) => documentId)]);
  const result = saved.filter((id) => !gone.has(id));
  let waiting = [...connect];
  while (waiting.length > 0) {
    const late = waiting.filter(({ before }) => before !== undefined && !result.includes(before));
    const isStuck = late.length === waiting.length;
    for (const { documentId, start, before } of isStuck ? waiting : waiting.filter((one) => !late.includes(one))) {
      const place = start ? 0 : before === undefined || isStuck ? result.length : result.indexOf(before);
      result.splice(place, 0, documentId);
    }
    waiting = isStuck ? [] : late;
  }
  return result;
};
