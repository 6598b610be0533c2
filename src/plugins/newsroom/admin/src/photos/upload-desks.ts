import type { UploadQueue } from './upload-queue';

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

/** Milliseconds that a desk is kept for the panel to come back. An article without a name of its own is the next new one just as well. */
const KEPT = 600_000;
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
  isSaved: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

export interface UploadDesks {
  /** The article's desk: the one that its panel has left, else a new one. */
  enter: (article: Article) => UploadDesk;
  /** @param isSaved the panel goes because the article is being saved */
  leave: (article: Article, isSaved: boolean) => void;
}

export const createUploadDesks = (makeQueue: () => UploadQueue): UploadDesks => {
  const places = new Map<string, Place>();

  /** The desk of a new article goes with it to the address that the first save has given it. */
  const savedDesk = ({ documentId, locale }: Article): Place | undefined => {
    const key = keyOf({ documentId: undefined, locale });
    const place = places.get(key);
    if (documentId === undefined || place?.isSaved !== true) return undefined;
    places.delete(key);
    return place;
  };

  return {
    enter(article) {
      const place = places.get(keyOf(article)) ?? savedDesk(article) ?? { desk: createDesk(makeQueue()), isSaved: false };
      clearTimeout(place.timer);
      places.set(keyOf(article), { desk: place.desk, isSaved: false });
      return place.desk;
    },
    leave(article, isSaved) {
      const place = places.get(keyOf(article));
      if (place === undefined) return;
      const forget = (): void => {
        place.desk.queue.stop();
        for (const [key, other] of places) if (other === place) places.delete(key);
      };
      place.isSaved = isSaved;
      place.timer = setTimeout(forget, article.documentId === undefined && !isSaved ? KEPT_UNNAMED : KEPT);
    },
  };
};
