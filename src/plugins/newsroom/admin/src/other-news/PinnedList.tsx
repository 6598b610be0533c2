import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { arrayMove, SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Box, Flex, IconButton } from '@strapi/design-system';
import { Cross, Drag, Pin } from '@strapi/icons';

import type { NamedNews } from '../../../shared/contracts/other-news';
import { useText } from '../use-text';
import { dragWords } from './drag-words';
import type { PinnedRow } from './list-of';
import { NewsRow } from './NewsRow';

interface PinnedListProps {
  pins: readonly PinnedRow[];
  isDisabled: boolean;
  onOrder: (order: readonly NamedNews[]) => void;
  onUnpin: (news: NamedNews) => void;
  /** Left out where the app has no exclusions. */
  onExclude?: (news: NamedNews) => void;
}

/** What the editor pinned, in order; one that the public can't see waits and says so. */
export const PinnedList = ({ pins, isDisabled, onOrder, onUnpin, onExclude }: PinnedListProps) => {
  const text = useText();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = pins.map(({ news }) => news.documentId);
  const placeOf = (id: string | number | undefined): number => ids.indexOf(String(id));

  const drop = ({ active, over }: DragEndEvent): void => {
    const [from, to] = [placeOf(active.id), placeOf(over?.id)];
    if (from < 0 || to < 0 || from === to) return;
    onOrder(arrayMove([...pins], from, to).map(({ news }) => news));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={dragWords(text, (id) => ({ number: placeOf(id) + 1, title: pins[placeOf(id)]?.news.title ?? '' }))}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3} aria-label={text('otherNews.pinned')}>
          {pins.map((pin) => (
            <Pinned key={pin.news.documentId} pin={pin} isDisabled={isDisabled} onUnpin={onUnpin} {...(onExclude && { onExclude })} />
          ))}
        </Flex>
      </SortableContext>
    </DndContext>
  );
};

type PinnedProps = Pick<PinnedListProps, 'isDisabled' | 'onUnpin' | 'onExclude'> & { pin: PinnedRow };

const Pinned = ({ pin: { news, entry }, isDisabled, onUnpin, onExclude }: PinnedProps) => {
  const text = useText();
  const { title, documentId } = news;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: documentId,
    disabled: isDisabled,
  });
  return (
    <Box
      ref={setNodeRef}
      tag="li"
      aria-label={title}
      background={isDragging ? 'primary100' : 'neutral0'}
      style={{ transform: CSS.Transform.toString(transform), transition, position: 'relative', zIndex: isDragging ? 1 : 'auto' }}
    >
      <NewsRow
        title={title}
        url={news.url}
        picture={news.picture}
        date={news.date}
        note={text('otherNews.isPinned')}
        warning={news.state === 'public' ? null : text(`otherNews.waits.${news.state}`)}
        reasons={entry?.reasons.filter(({ kind }) => kind !== 'pinned') ?? []}
        handle={
          <IconButton
            ref={setActivatorNodeRef}
            variant="ghost"
            size="S"
            label={text('otherNews.move', { title })}
            disabled={isDisabled}
            style={{ cursor: 'grab', touchAction: 'none' }}
            {...attributes}
            {...listeners}
          >
            <Drag />
          </IconButton>
        }
        acts={
          <Flex direction="column">
            <IconButton
              variant="ghost"
              size="S"
              label={text('otherNews.unpin', { title })}
              disabled={isDisabled}
              onClick={() => onUnpin(news)}
            >
              <Pin fill="primary600" />
            </IconButton>
            {onExclude !== undefined && (
              <IconButton
                variant="ghost"
                size="S"
                label={text('otherNews.exclude', { title })}
                disabled={isDisabled}
                onClick={() => onExclude(news)}
              >
                <Cross />
              </IconButton>
            )}
          </Flex>
        }
      />
    </Box>
  );
};
