import { parseConfig } from '../config/parse-config';
import type { Config } from '../config/schema';

type Configured = Config['otherNews'];

/** The kinds of features that articles can have in common. `placeTopic` is a topic and a region together. */
export type FeatureKind = keyof Configured['weights'];

/** See config/other-news-schema.ts for what each is. */
export type OtherNewsOptions = Readonly<Omit<Configured, 'limit'>> & {
  /** Entries of a list. */
  readonly length: number;
};

export const optionsOf = ({ limit, ...rest }: Configured, length = limit): OtherNewsOptions => ({ ...rest, length });

export const DEFAULT_OPTIONS: OtherNewsOptions = optionsOf(parseConfig({}).otherNews);
