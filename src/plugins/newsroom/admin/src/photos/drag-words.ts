import type { DndContextProps } from '@dnd-kit/core';

type Words = NonNullable<DndContextProps['accessibility']>;

/** What a screen reader says while a row is moved. */
export const dragWords = (
  text: (key: string, values?: Record<string, string | number>) => string,
  numberOf: (key: string | number | undefined) => number,
): Words => ({
  screenReaderInstructions: { draggable: text('photos.drag.how') },
  announcements: {
    onDragStart: ({ active }) => text('photos.drag.taken', { number: numberOf(active.id) }),
    onDragOver: ({ over }) => (over === null ? undefined : text('photos.drag.over', { number: numberOf(over.id) })),
    onDragEnd: ({ over }) => (over === null ? undefined : text('photos.drag.put', { number: numberOf(over.id) })),
    onDragCancel: () => text('photos.drag.cancelled'),
  },
});
