import type { LibraryPhoto } from '../../../shared/contracts/photos';
import { backendUrl } from './backend-url';

/** A photo in a square; what it shows stands beside it in words. */
export const Thumbnail = ({ file, size }: { file: LibraryPhoto | null; size: number }) => {
  const url = file?.formats?.thumbnail?.url ?? file?.url;
  return url === undefined ? (
    <span style={{ display: 'inline-block', width: size, height: size }} />
  ) : (
    <img
      src={backendUrl(url)}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      draggable={false}
      style={{ objectFit: 'cover', borderRadius: 4, display: 'block' }}
    />
  );
};
