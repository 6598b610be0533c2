import { useState } from 'react';

import { Box, Button, Flex, Loader, SearchForm, Searchbar, TextButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';

import type { LinkNameResponse, UnlinkedName } from '../../../shared/contracts/linking';
import { LastAct, type Act } from '../acts/LastAct';
import { useNames } from '../names/use-names';
import { useText } from '../use-text';
import { MergePersonsDialog } from './MergePersonsDialog';
import { NameCard } from './NameCard';
import { Paging } from './Paging';
import { useUnlinkedNames } from './use-unlinked-names';

interface Alike {
  person: string;
  names: UnlinkedName[];
}

/** The queue of printed names that lead to nobody yet. */
export const UnlinkedNamesPage = () => {
  const text = useText();
  const names = useNames();
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search') ?? '';
  const page = Number(parameters.get('page') ?? 1);
  const { list, error, again } = useUnlinkedNames({ search, page });
  const [act, setAct] = useState<Act | null>(null);
  const [alike, setAlike] = useState<Alike | null>(null);
  const [isMerging, setIsMerging] = useState(false);

  const look = (next: { search?: string; page?: number }): void =>
    setParameters({
      ...(next.search === undefined ? { search } : { search: next.search }),
      ...(next.page === undefined ? {} : { page: String(next.page) }),
    });
  const linked = (name: UnlinkedName, person: string, data: LinkNameResponse['data']): void => {
    setAct({ message: text('unlinked.linked', { name: name.name, person, count: data.linked }), undo: data.undo });
    setAlike({ person, names: data.alike });
    again();
  };
  const cardFor = (name: UnlinkedName) =>
    names !== null && <NameCard key={name.key} names={names} name={name} onLinked={(person, data) => linked(name, person, data)} />;

  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{text('unlinked.title')}</Page.Title>
        <Layouts.Header
          title={text('unlinked.title')}
          subtitle={list === null ? text('unlinked.subtitle') : text('unlinked.count', { count: list.meta.pagination.total })}
          primaryAction={
            <Button variant="secondary" onClick={() => setIsMerging(true)} disabled={names === null}>
              {text('merge.open')}
            </Button>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <SearchForm onSubmit={(event) => event.preventDefault()}>
              <Searchbar
                name="search"
                value={search}
                placeholder={text('unlinked.searchHint')}
                clearLabel={text('unlinked.searchClear')}
                onClear={() => look({ search: '' })}
                onChange={(event) => look({ search: event.target.value })}
              >
                {text('unlinked.search')}
              </Searchbar>
            </SearchForm>
            <LastAct
              act={act}
              onUndone={() => {
                setAct(null);
                setAlike(null);
                again();
              }}
            />
            {alike !== null && alike.names.length > 0 && (
              <Box tag="section" aria-label={text('unlinked.alike', { person: alike.person })}>
                <Typography variant="delta" tag="h2">
                  {text('unlinked.alike', { person: alike.person })}
                </Typography>
                <Box tag="ol" paddingTop={2}>
                  {alike.names.map(cardFor)}
                </Box>
              </Box>
            )}
            {error !== null && (
              <Flex gap={2} role="alert">
                <Typography textColor="danger600">{text('unlinked.failed', { error })}</Typography>
                <TextButton onClick={again}>{text('again')}</TextButton>
              </Flex>
            )}
            {list === null && error === null && <Loader>{text('unlinked.loading')}</Loader>}
            {list?.data.length === 0 && (
              <Box padding={8} background="neutral0" hasRadius shadow="tableShadow">
                <Typography textColor="neutral600">{text(search === '' ? 'unlinked.none' : 'unlinked.noneFound')}</Typography>
              </Box>
            )}
            {list !== null && list.data.length > 0 && (
              <Box tag="ol" aria-label={text('unlinked.title')}>
                {list.data.map(cardFor)}
              </Box>
            )}
            {list !== null && <Paging {...list.meta.pagination} onPage={(next) => look({ page: next })} />}
          </Flex>
        </Layouts.Content>
        {isMerging && names !== null && (
          <MergePersonsDialog
            names={names}
            onClose={() => setIsMerging(false)}
            onMerged={(message, undo) => {
              setIsMerging(false);
              setAct({ message, undo });
              again();
            }}
          />
        )}
      </Page.Main>
    </Layouts.Root>
  );
};
