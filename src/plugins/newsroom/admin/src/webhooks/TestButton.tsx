import { useEffect, useState } from 'react';

import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';

import type { Delivery, DeliveryResponse, RetriedResponse } from '../../../shared/contracts/webhooks';
import { useText } from '../use-text';
import { reasonText } from './health-words';
import { useAct } from './use-act';

const PACE = 700;

/** Sends a test and shows what came of it. */
export const TestButton = ({ address, isDisabled, onSent }: { address: string; isDisabled: boolean; onSent: () => void }) => {
  const text = useText();
  const { get, post } = useFetchClient();
  const [isActing, act] = useAct();
  const [sent, setSent] = useState<Delivery | null>(null);
  const isUnderWay = sent !== null && sent.attempts === 0;

  useEffect(() => {
    if (sent === null || sent.attempts > 0) return;
    const timer = setTimeout(() => {
      get<DeliveryResponse>(`/newsroom/webhooks/deliveries/${sent.id}`).then(
        ({ data }) => {
          setSent({ ...data.data });
          if (data.data.attempts > 0) onSent();
        },
        () => setSent(null),
      );
    }, PACE);
    return () => clearTimeout(timer);
  }, [sent, get, onSent]);

  const send = (): Promise<boolean> =>
    act(async () => {
      const { data } = await post<RetriedResponse>(`${address}/test`);
      setSent(data.data);
    });
  const failure = sent?.lastFailure ?? null;
  const reason = failure === null ? null : reasonText(failure);

  return (
    <Flex gap={2}>
      <Button variant="secondary" onClick={() => void send()} disabled={isDisabled} loading={isActing || isUnderWay}>
        {text('webhooks.test')}
      </Button>
      <Typography role="status" variant="pi" textColor={reason === null ? 'success600' : 'danger600'}>
        {sent !== null && !isUnderWay && (reason === null ? text('webhooks.testArrived') : text(reason.key, reason.values))}
      </Typography>
    </Flex>
  );
};
