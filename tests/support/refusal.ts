interface Refusal {
  name: string;
  message: string;
  details: { errors: Array<{ path: string[]; message: string }> };
}

/** The paths that a refusal marks, `participants.0.name`. Fails when nothing was refused, or not by a rule. */
export const markedBy = async (attempt: Promise<unknown>): Promise<string[]> => {
  const error = await attempt.then(
    () => new Error('It was saved.'),
    (reason: unknown) => reason,
  );
  return markedIn(error as Refusal);
};

/** The same for an error in an answer's body. */
export const markedIn = (error: Refusal): string[] => {
  expect(error).toMatchObject({ name: 'ValidationError', details: { errors: expect.anything() } });
  for (const { message } of error.details.errors) expect(message).toMatch(/^\S.{15,}/);
  return error.details.errors.map(({ path }) => path.join('.'));
};
