import { Status, Typography } from '@strapi/design-system';

import type { Tone } from './health-words';

export const Badge = ({ tone, children }: { tone: Tone; children: string }) => (
  <Status variant={tone} size="S">
    <Typography variant="pi" fontWeight="semiBold">
      {children}
    </Typography>
  </Status>
);
