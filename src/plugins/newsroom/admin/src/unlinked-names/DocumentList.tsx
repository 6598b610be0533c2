import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';

import type { NamedIn, UnlinkedName } from '../../../shared/contracts/linking';
import type { Names } from '../names/use-names';
import { useText } from '../use-text';
import { keyOf } from './chosen-documents';

interface DocumentListProps {
  names: Names;
  name: UnlinkedName;
  leftOut: ReadonlySet<string>;
  onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Where the name is printed; what is unticked stays as it is. */
export const DocumentList = ({ names, name, leftOut, onChange }: DocumentListProps) => {
  const text = useText();
  const intl = useIntl();
  const hidden = name.total - name.documents.length;

  const toggle = (document: NamedIn, isWanted: boolean): void => {
    const next = new Set(leftOut);
    if (isWanted) next.delete(keyOf(document));
    else next.add(keyOf(document));
    onChange(next);
  };
  const addressOf = ({ type, documentId, locale }: NamedIn): string =>
    `/content-manager/collection-types/${names.type(type)}/${documentId}${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`;

  return (
    <Box tag="ul">
      {name.documents.map((document) => (
        <Flex key={keyOf(document)} tag="li" gap={2} alignItems="flex-start" paddingBottom={2}>
          <Checkbox
            checked={!leftOut.has(keyOf(document))}
            onCheckedChange={(isWanted) => toggle(document, isWanted === true)}
            aria-label={text('unlinked.in', { title: document.title ?? '' })}
          />
          <Box>
            <Typography tag={Link} to={addressOf(document)} textColor="primary600">
              {document.title ?? text('unlinked.untitled')}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {[
                document.date !== null && document.date.length === 10
                  ? intl.formatDate(document.date, { dateStyle: 'medium' })
                  : document.date,
                document.type === 'agreement'
                  ? text('unlinked.agreement')
                  : text(document.isPublished ? 'unlinked.published' : 'unlinked.draft'),
                ...document.titles,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Box>
        </Flex>
      ))}
      {hidden > 0 && (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {text('unlinked.more', { count: hidden })}
        </Typography>
      )}
    </Box>
  );
};
