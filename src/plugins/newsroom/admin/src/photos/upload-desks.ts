import type { Upload, UploadQueue } from './upload-queue';

/** What outlives the panel of an article: a narrower window, the first save and a look at what is published draw it anew. */
export interface UploadDesk {
  queue: UploadQueue;
  /** Whether the table was open when the panel went. */
  isTableOpen: () => boolean;
  keepTable: (isOpen: boolean) => void;
}

export interface Article {
  /** Undefined until it is saved for the first time. */
  documentId: string | undefined;
  locale: string | null;
}

/** Milliseconds that a desk is kept for the panel to come back. An article without an id of its own is the next new one just as well. */
const KEPT = 600_000;
/** As often again while files are on their way: a large gallery on a slow line takes longer. */
const AGAIN = 5;
const KEPT_UNNAMED = 1_000;

const createDesk = (queue: UploadQueue): UploadDesk => {
  let isOpen = false;
  return {
    queue,
    isTableOpen: () => isOpen,
    keepTable(value) {
      isOpen = value;
    },
  };
};

const keyOf = ({ documentId, locale }: Article): string => JSON.stringify([documentId ?? null, locale]);

interface Place {
  desk: UploadDesk;
  /** What an article without an id is being saved as; null where it is not. */
  savedAs: string | null;
  timer?: ReturnType<typeof setTimeout>;
}

export interface UploadDesks {
  /** The article's desk: the one that its panel has left, else a new one. */
  enter: (article: Article, title: string) => UploadDesk;
  /** @param savedAs its title, when the panel goes while the article is being saved */
  leave: (article: Article, savedAs: string | null) => void;
}

const isSameTitle = (one: string, other: string): boolean => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

const isOnItsWay = ({ state }: Upload): boolean => state.is === 'waiting' || state.is === 'sending';

export const createUploadDesks = (makeQueue: () => UploadQueue): UploadDesks => {
  const places = new Map<string, Place>();

  /** The desk of a new article goes with it to the address that the first save has given it; no other article that is opened meanwhile gets it. */
  const savedDesk = ({ documentId, locale }: Article, title: string): Place | undefined => {
    const key = keyOf({ documentId: undefined, locale });
    const place = places.get(key);
    if (documentId === undefined || place === undefined || place.savedAs === null || !isSameTitle(place.savedAs, title)) return undefined;
    places.delete(key);
    return place;
  };

  return {
    enter(article, title) {
      const place = places.get(keyOf(article)) ?? savedDesk(article, title) ?? { desk: createDesk(makeQueue()), savedAs: null };
      clearTimeout(place.timer);
      places.set(keyOf(article), { desk: place.desk, savedAs: null });
      return place.desk;
    },
    leave(article, savedAs) {
      const place = places.get(keyOf(article));
      if (place === undefined) return;
      const { queue } = place.desk;
      const forget = (again: number): void => {
        if (again > 0 && queue.all().some(isOnItsWay)) {
          place.timer = setTimeout(forget, KEPT, again - 1);
          return;
        }
        queue.stop();
        for (const [key, other] of places) if (other === place) places.delete(key);
      };
      place.savedAs = savedAs;
      const isNobodys = article.documentId === undefined && savedAs === null;
      place.timer = isNobodys ? setTimeout(forget, KEPT_UNNAMED, 0) : setTimeout(forget, KEPT, AGAIN);
    },
  };
};
