/**
 * Is an answer ever old? Ten readers ask while an editor saves. Between two saves nothing that is public changes, so that every answer to a
 * question which came after the one and was answered before the other has to be what an uncached read says in that time.
 */
import { Editors, ourPage, randomNumbers, read, zipf, type Wide } from './editors';
import type { App } from './places';
import { whole, type Row } from './report';
import type { Article } from './throughput';

const READERS = 10;

/** Answers checked between two saves: a few pages, each a number of times, for the first one is made and the rest are kept. */
const CHECKS = 2_000;
const PAGES = 16;

/** The time between two saves. */
interface Stretch {
  pages: readonly Article[];
  /** What an uncached read says, by slug. */
  truth: Map<string, Promise<string>>;
  checked: number;
}

class OldAnswers {
  readonly found = { checked: 0, old: 0, during: 0, compared: 0 };
  readonly examples: string[] = [];
  private stretch: Stretch | null = null;
  private isOver = false;
  private readonly random = randomNumbers();
  /** What was on a page when it was last read uncached. */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly reader: App,
    private readonly editors: Editors,
    private readonly articles: readonly Article[],
  ) {}

  private pick(): Article {
    return this.articles[zipf(this.random(), this.articles.length)];
  }

  /** Some that the save was about or that showed what was saved, and some that are read most. */
  private pagesAfter(documentId: string | null): Article[] {
    const concerned = documentId === null ? [] : this.articles.filter((article) => this.texts.get(article.slug)?.includes(documentId));
    const some = concerned.sort(() => this.random() - 0.5).slice(0, PAGES / 2);
    const own = this.articles.filter((article) => article.documentId === documentId);
    return [...own, ...some, ...Array.from({ length: PAGES - own.length - some.length }, () => this.pick())];
  }

  private async readUncached({ slug }: Article): Promise<string> {
    this.found.compared += 1;
    const { told, text } = await read(this.reader, `/bench/fresh/${slug}`, { Authorization: 'none' });
    if (told.startsWith('200')) this.texts.set(slug, text());
    return told;
  }

  private truthOf(stretch: Stretch, article: Article): Promise<string> {
    const truth = stretch.truth.get(article.slug) ?? this.readUncached(article);
    stretch.truth.set(article.slug, truth);
    return truth;
  }

  private async check(article: Article): Promise<void> {
    const { stretch } = this;
    const { told } = await read(this.reader, ourPage(article));
    const truth = stretch === null || stretch !== this.stretch ? null : await this.truthOf(stretch, article);
    if (stretch === null || truth === null || stretch !== this.stretch) {
      this.found.during += 1;
      return;
    }
    stretch.checked += 1;
    this.found.checked += 1;
    if (told === truth) return;
    this.found.old += 1;
    if (this.examples.length < 10) this.examples.push(`${article.slug}: ${told}, not ${truth}`);
  }

  private async keepReading(): Promise<void> {
    while (!this.isOver) {
      const pages = this.stretch?.pages ?? [];
      await this.check(pages.length === 0 ? this.pick() : pages[Math.floor(this.random() * pages.length)]);
    }
  }

  /** @param most answers to check at least; afterwards every page once more, when nobody saves any longer */
  async look(most: number): Promise<void> {
    const begin = (documentId: string | null): Stretch => ({ pages: this.pagesAfter(documentId), truth: new Map(), checked: 0 });
    for (const article of this.articles) await this.readUncached(article);
    const reading = Array.from({ length: READERS }, () => this.keepReading());
    while (this.found.checked < most) {
      const stretch = begin(await this.editors.save());
      this.stretch = stretch;
      while (stretch.checked < CHECKS) await new Promise((resolve) => setTimeout(resolve, 5));
      this.stretch = null;
    }
    this.isOver = true;
    await Promise.all(reading);
    this.stretch = begin(null);
    for (const article of this.articles) await this.check(article);
  }
}

export const measureOldAnswers = async (reader: App, writer: App, { articles, persons }: Wide, checks: number): Promise<Row[]> => {
  const editors = new Editors(writer, articles, persons, randomNumbers());
  const looking = new OldAnswers(reader, editors, articles);
  await looking.look(checks);
  const { checked, old, during, compared } = looking.found;
  for (const example of looking.examples) console.error(`old: ${example}`);
  return [
    [
      `old answers of ${whole(checked)} about ${whole(articles.length)} pages, compared with ${whole(compared)} uncached reads, ${whole(editors.saves)} saves`,
      `${old} (${whole(during)} more were given while something was being saved)`,
      '0',
    ],
  ];
};
