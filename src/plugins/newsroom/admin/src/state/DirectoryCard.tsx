import type { Status } from '../../../shared/contracts/status';
import { useText } from '../use-text';
import { Fact, StateCard } from './StateCard';
import { useMoment } from './use-moment';

/** Persons and organisations as the editor's text finds them. */
export const DirectoryCard = ({ directory }: { directory: Status['directory'] }) => {
  const text = useText();
  const moment = useMoment();
  return (
    <StateCard title={text('state.directory.title')} isWell>
      {directory === null ? (
        <Fact>{text('state.directory.building')}</Fact>
      ) : (
        <>
          <Fact>{text('state.directory.ready', { persons: directory.persons, organisations: directory.organisations })}</Fact>
          <Fact isQuiet>{text('state.directory.since', { when: moment(directory.madeAt) })}</Fact>
        </>
      )}
    </StateCard>
  );
};
