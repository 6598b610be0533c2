import { useState } from 'react';

import { Box, Checkbox, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { useLocation } from 'react-router-dom';

import type { OtherNewsPreviewResponse } from '../../../shared/contracts/other-news';
import type { Names } from '../names/use-names';
import { useText } from '../use-text';
import { CompareDialog } from './CompareDialog';
import { Excluded } from './Excluded';
import { FoundList } from './FoundList';
import { NewsSearch } from './NewsSearch';
import { PinnedList } from './PinnedList';
import { useCorrections } from './use-corrections';
import { useOtherNewsForm, type OtherNewsForm } from './use-other-news-form';
import { usePreview, type Preview } from './use-preview';

export const OtherNewsContent = ({ names, documentId }: { names: Names; documentId: string | undefined }) => {
  const text = useText();
  const locale = new URLSearchParams(useLocation().search).get('plugins[i18n][locale]');
  const form = useOtherNewsForm(names, { documentId, locale });
  const reading = usePreview(form.request, form.isSubmitting);
  if (reading.preview === null)
    return reading.error === null ? <Loader small>{text('otherNews.loading')}</Loader> : <ReadingError reading={reading} />;
  return <List names={names} form={form} reading={reading} preview={reading.preview} at={{ documentId, locale }} />;
};

interface ListProps {
  names: Names;
  form: OtherNewsForm;
  reading: Preview;
  preview: OtherNewsPreviewResponse['data'];
  at: { documentId: string | undefined; locale: string | null };
}

const List = ({ names, form, reading, preview, at }: ListProps) => {
  const text = useText();
  const hand = useCorrections(form, preview);
  const [isComparing, setIsComparing] = useState(false);
  const canPin = names.has('newsItem', 'pinnedNews');
  const canExclude = names.has('newsItem', 'excludedNews');
  const isEmpty = hand.pins.length + hand.found.length === 0;

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={reading.isReading}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
        <Typography variant="pi" textColor="neutral600">
          {text(form.hasUnsaved ? 'otherNews.unsaved' : 'otherNews.asReaders')}
        </Typography>
        {reading.isReading && <Loader small>{text('otherNews.loading')}</Loader>}
      </Flex>
      {reading.error !== null && <ReadingError reading={reading} />}
      {hand.done !== null && (
        <Flex justifyContent="space-between" gap={2} role="status" background="success100" padding={2} hasRadius>
          <Typography variant="pi" textColor="success700">
            {text(`otherNews.done.${hand.done.message}`, { title: hand.done.title })}
          </Typography>
          <TextButton onClick={hand.undo} disabled={form.isDisabled}>
            {text('undo')}
          </TextButton>
        </Flex>
      )}
      {isEmpty && <Typography textColor="neutral600">{text('otherNews.none')}</Typography>}
      {hand.pins.length > 0 && (
        <PinnedList
          pins={hand.pins}
          isDisabled={form.isDisabled}
          onOrder={hand.order}
          onUnpin={hand.unpin}
          {...(canExclude && { onExclude: hand.exclude })}
        />
      )}
      {hand.found.length > 0 && (
        <FoundList
          found={hand.found}
          isDisabled={form.isDisabled}
          {...(canPin && { onPin: hand.pin })}
          {...(canExclude && { onExclude: hand.exclude })}
        />
      )}
      {canPin && (
        <NewsSearch
          locale={at.locale}
          except={[...hand.pins.map(({ news }) => news.documentId), ...(at.documentId === undefined ? [] : [at.documentId])]}
          isDisabled={form.isDisabled}
          onChoose={hand.pin}
        />
      )}
      <Excluded excluded={hand.excluded} isDisabled={form.isDisabled} onReturn={hand.takeBack} />
      <Flex gap={3} wrap="wrap">
        {at.documentId !== undefined && <TextButton onClick={() => setIsComparing(true)}>{text('otherNews.compare')}</TextButton>}
        {hand.hasCorrections && (
          <TextButton onClick={hand.reset} disabled={form.isDisabled}>
            {text('otherNews.reset')}
          </TextButton>
        )}
      </Flex>
      {names.has('newsItem', 'hiddenFromOtherNews') && (
        <Checkbox checked={form.isHidden} disabled={form.isDisabled} onCheckedChange={(value) => form.hide(value === true)}>
          {text('otherNews.hidden')}
        </Checkbox>
      )}
      {isComparing && at.documentId !== undefined && (
        <CompareDialog documentId={at.documentId} locale={at.locale} hand={hand} onClose={() => setIsComparing(false)} />
      )}
    </Flex>
  );
};

const ReadingError = ({ reading }: { reading: Preview }) => {
  const text = useText();
  return (
    <Box role="alert">
      <Typography textColor="danger600">{text('otherNews.failed', { error: reading.error ?? '' })}</Typography>
      <TextButton onClick={reading.again}>{text('again')}</TextButton>
    </Box>
  );
};
