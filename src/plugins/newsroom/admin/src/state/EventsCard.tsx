import type { Status } from '../../../shared/contracts/status';
import { useText } from '../use-text';
import { isLate } from './is-late';
import { Fact, StateCard } from './StateCard';
import { useMoment } from './use-moment';

/** What happened in public, and whether everybody who listens was told. */
export const EventsCard = ({ events }: { events: Status['events'] }) => {
  const text = useText();
  const moment = useMoment();
  const { told, lastTold, waiting, oldestWaiting } = events;
  return (
    <StateCard title={text('state.events.title')} isWell={!isLate(oldestWaiting, new Date())}>
      {waiting === 0 ? (
        <Fact>{text(told === 0 ? 'state.events.none' : 'state.events.caughtUp')}</Fact>
      ) : (
        <Fact>
          {text('state.behind', { count: waiting })}. {oldestWaiting !== null && text('state.waiting', { when: moment(oldestWaiting) })}
        </Fact>
      )}
      {lastTold !== null && (
        <Fact isQuiet>
          {text('state.events.told', { count: told })} · {text('state.events.last', { when: moment(lastTold) })}
        </Fact>
      )}
    </StateCard>
  );
};
