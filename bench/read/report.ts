/** Figures as a table that goes into docs/benchmarks.md as it is. */
export type Row = readonly [what: string, figure: string, goal: string];

export const table = (title: string, rows: readonly Row[]): string =>
  [`### ${title}`, '', '| | measured | goal |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');

export const whole = (value: number): string => Math.round(value).toLocaleString('en');

export const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ×`;

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
