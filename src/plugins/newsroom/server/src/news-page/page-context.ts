import type { RecordLinks } from './record-links';
import type { SiteUrls } from './site-urls';

/** What every maker of a page needs besides the documents. */
export interface PageContext {
  locale: string;
  defaultLocale: string;
  /** The day at the newsroom, `2025-05-17`. */
  today: string;
  siteName: string;
  urls: SiteUrls;
  links: RecordLinks;
  /** May the public know this record? */
  isPublic: (record: { documentId: string }) => boolean;
}
