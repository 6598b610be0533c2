/** The first of these whose JSON fits into so many bytes together; one at least, or nobody would get past it. */
export const withinBytes = <Row extends { body: unknown }>(rows: readonly Row[], most: number): Row[] => {
  let bytes = 0;
  const end = rows.findIndex(({ body }) => {
    bytes += Buffer.byteLength(JSON.stringify(body)) + 1;
    return bytes > most;
  });
  return rows.slice(0, end < 0 ? rows.length : Math.max(1, end));
};
