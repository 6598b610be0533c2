import type { ReactNode } from 'react';

import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Reason } from '../../../shared/contracts/news-items';
import { backendUrl } from '../photos/backend-url';
import { Reasons } from './Reasons';

const PICTURE = 36;

interface NewsRowProps {
  title: string;
  /** Its page at the site, in a new tab; null where the public has none. */
  url: string | null;
  /** Left out: no room is kept for one. */
  picture?: string | null;
  date: string | null;
  /** What stands beside the date. */
  note?: string | null;
  reasons?: readonly Reason[];
  /** What is wrong with it, if anything. */
  warning?: string | null;
  /** Before the picture: a handle. */
  handle?: ReactNode;
  acts?: ReactNode;
}

/** One article in a narrow column: picture, title, date and why it is here. */
export const NewsRow = ({ title, url, picture, date, note, reasons = [], warning, handle, acts }: NewsRowProps) => {
  const intl = useIntl();
  const facts = [date === null ? null : intl.formatDate(date, { dateStyle: 'medium' }), note].filter((fact) => fact);
  return (
    <Flex gap={2} alignItems="flex-start">
      {handle}
      {picture !== undefined && <Picture url={picture} />}
      <Box flex="1" minWidth={0}>
        <Typography variant="pi" fontWeight="semiBold" tag="p" title={title} style={TWO_LINES}>
          {url === null ? (
            title
          ) : (
            <Link href={url} target="_blank" rel="noreferrer" isExternal={false} style={{ display: 'inline' }}>
              <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" tag="span">
                {title}
              </Typography>
            </Link>
          )}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {facts.join(' · ')}
        </Typography>
        {warning && (
          <Typography variant="pi" textColor="warning700" tag="p">
            {warning}
          </Typography>
        )}
        {reasons.length > 0 && <Reasons reasons={reasons} />}
      </Box>
      {acts}
    </Flex>
  );
};

const TWO_LINES = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

const Picture = ({ url }: { url: string | null }) =>
  url === null ? (
    <Box background="neutral150" hasRadius aria-hidden style={{ width: PICTURE, height: PICTURE, flex: 'none' }} />
  ) : (
    <img
      src={backendUrl(url)}
      alt=""
      width={PICTURE}
      height={PICTURE}
      loading="lazy"
      draggable={false}
      style={{ objectFit: 'cover', borderRadius: 4, flex: 'none' }}
    />
  );
