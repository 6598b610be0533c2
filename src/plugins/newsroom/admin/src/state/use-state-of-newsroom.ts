import type { Status, StatusResponse } from '../../../shared/contracts/status';
import { usePolled } from '../use-polled';

export interface StateOfNewsroom {
  /** Null until the first answer. */
  status: Status | null;
  error: string | null;
  again: () => void;
}

/** What the newsroom keeps ready, looked at again and again as long as the page is open. */
export const useStateOfNewsroom = (): StateOfNewsroom => {
  const { answer, error, again } = usePolled<StatusResponse>('/newsroom/status');
  return { status: answer?.data ?? null, error, again };
};
