import { Button, Flex, Typography } from '@strapi/design-system';

import type { Pagination } from '../../../shared/contracts/record-pages';
import { useText } from '../use-text';

/** Back and forth in a long list; nothing where there is one page. */
export const Paging = ({ page, pageCount, onPage }: Pagination & { onPage: (page: number) => void }) => {
  const text = useText();
  if (pageCount <= 1) return null;
  return (
    <Flex tag="nav" aria-label={text('paging.label')} justifyContent="center" gap={4}>
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {text('paging.previous')}
      </Button>
      <Typography textColor="neutral600">{text('paging.where', { page, pageCount })}</Typography>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        {text('paging.next')}
      </Button>
    </Flex>
  );
};
