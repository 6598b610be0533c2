import type { PhotoRefusal } from '../../../shared/contracts/photos';

/** The server said no; `reason` is what the panel has words for. */
export class PhotoRefused extends Error {
  constructor(
    readonly status: number,
    readonly reason: PhotoRefusal | null,
    message: string,
  ) {
    super(message);
  }
}
