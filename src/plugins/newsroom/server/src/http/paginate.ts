import type { Page } from '../../../shared/contracts/record-pages';

export interface Paging {
  page: number;
  pageSize: number;
}

export const offsetOf = ({ page, pageSize }: Paging): number => (page - 1) * pageSize;

export const toPage = <Entry>(data: Entry[], { page, pageSize }: Paging, total: number): Page<Entry> => ({
  data,
  meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
});
