import type { DndContextProps } from '@dnd-kit/core';

type Words = NonNullable<DndContextProps['accessibility']>;
type Id = string | number | undefined;

/** What a screen reader says while a pinned article is moved. */
export const dragWords = (
  text: (key: string, values?: Record<string, string | number>) => string,
  rowOf: (id: Id) => { number: number; title: string },
): Words => ({
  screenReaderInstructions: { draggable: text('otherNews.drag.how') },
  announcements: {
    onDragStart: ({ active }) => text('otherNews.drag.taken', rowOf(active.id)),
    onDragOver: ({ over }) => (over === null ? undefined : text('otherNews.drag.over', { number: rowOf(over.id).number })),
    onDragEnd: ({ over }) => (over === null ? undefined : text('otherNews.drag.put', { number: rowOf(over.id).number })),
    onDragCancel: () => text('otherNews.drag.cancelled'),
  },
});
