import { read } from '../content-model/read';
import { refuseIfAny } from '../saving/refuse.service';
import type { SaveStep } from '../saving/types';
import { isWriting } from '../saving/written-items.store';
import { checkKeptPositions } from './check-kept-positions';
import { checkPosition } from './check-position';

const soundPosition: SaveStep = {
  name: 'sound-position',
  async after(strapi, change) {
    if (change.type !== 'position' || !isWriting(change)) return;
    const positions = await read(strapi, 'position', { documentIds: [change.documentId], view: { person: {}, organisation: {} } });
    for (const position of positions) refuseIfAny(strapi, 'position', checkPosition(position));
  },
};

/** A person's form shows the positions and could drop one; who wants that deletes the position. */
const keptPositions: SaveStep<string[]> = {
  name: 'kept-positions',
  async before(strapi, { type, action, documentId }) {
    if (type !== 'person' || action !== 'update' || documentId === null) return [];
    const persons = await read(strapi, 'person', { documentIds: [documentId], view: { positions: {} } });
    return persons.flatMap(({ positions }) => positions.map((position) => position.documentId));
  },
  async after(strapi, _change, documentIds) {
    const positions = await read(strapi, 'position', { documentIds, view: { person: {} } });
    const left = positions.filter(({ person }) => person === null).map(({ title }) => title);
    refuseIfAny(strapi, 'person', checkKeptPositions(left));
  },
};

export const saveSteps: readonly SaveStep[] = [soundPosition, keptPositions];
