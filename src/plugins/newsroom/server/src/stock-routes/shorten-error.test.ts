import { shortenError } from './shorten-error';

const shortened = (error: unknown): unknown => {
  shortenError(error);
  return error;
};

it('leaves what is short as it is', () => {
  const details = { errors: [{ path: ['title'], message: 'x'.repeat(2_000), name: 'ValidationError' }] };
  expect(shortened({ message: 'x'.repeat(2_000), details })).toEqual({ message: 'x'.repeat(2_000), details });
});

it('cuts long messages, and leaves out the value that an error repeats', () => {
  const errors = [{ path: ['title'], message: 'x'.repeat(20_000), name: 'ValidationError', value: 'x'.repeat(20_000) }];
  expect(shortened({ message: 'y'.repeat(2_001), details: { errors } })).toEqual({
    message: `${'y'.repeat(2_000)}…`,
    details: { errors: [{ path: ['title'], message: `${'x'.repeat(2_000)}…`, name: 'ValidationError' }] },
  });
});

it('leaves out what is long in another form, and too many errors', () => {
  const many = Array.from({ length: 1_000 }, () => ({ path: ['title'], message: 'x'.repeat(100), name: 'ValidationError' }));
  for (const details of [{ errors: many }, { value: 'x'.repeat(20_000) }, 'x'.repeat(20_000)])
    expect(shortened({ message: 'y', details })).toEqual({ message: 'y', details: {} });
});

it.each([null, undefined, 'text', 1, {}, { message: 1 }])('lets %p pass', (error) => {
  expect(shortened(error)).toBe(error);
});
