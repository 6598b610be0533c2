import type { Candidate, Known, Posting, Postings, Token, Window } from './postings';

/** Reads once what several lists are made from: neighbours share most of their candidates. For the length of one comparison. */
export class RememberedPostings implements Postings {
  private readonly windows = new Map<string, Promise<ReadonlyMap<Token, readonly Posting[]>>>();

  private readonly named = new Map<string, Promise<ReadonlyMap<string, number>>>();

  /** @param byPlace articles by their places, shared by the lists that are compared; a place that nobody has is null */
  constructor(
    private readonly base: Postings,
    private readonly byPlace: Map<number, Candidate | null>,
  ) {}

  lookup(locale: string, keys: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    return this.base.lookup(locale, keys);
  }

  nearest(window: Window): Promise<ReadonlyMap<Token, readonly Posting[]>> {
    const key = JSON.stringify(window);
    const found = this.windows.get(key) ?? this.base.nearest(window);
    this.windows.set(key, found);
    return found;
  }

  async articles(places: readonly number[]): Promise<Candidate[]> {
    const missing = places.filter((place) => !this.byPlace.has(place));
    if (missing.length > 0) {
      const read = new Map((await this.base.articles(missing)).map((candidate) => [candidate.place, candidate]));
      // Only now: another list that is made at the same time must not take what is being read for what nobody has.
      for (const place of missing) this.byPlace.set(place, read.get(place) ?? null);
    }
    return places.flatMap((place) => this.byPlace.get(place) ?? []);
  }

  places(locale: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const key = JSON.stringify([locale, ids]);
    const found = this.named.get(key) ?? this.base.places(locale, ids);
    this.named.set(key, found);
    return found;
  }
}
