import type { ShareLink } from '../../../shared/contracts/news-items';

/** Plain links to the networks' own share pages: nothing of theirs runs on ours. */
export const shareLinks = ({ url, title }: { url: string; title: string }): ShareLink[] => {
  const link = encodeURIComponent(url);
  const words = encodeURIComponent(title);
  return [
    { network: 'vk', url: `https://vk.com/share.php?url=${link}&title=${words}` },
    { network: 'telegram', url: `https://t.me/share/url?url=${link}&text=${words}` },
    { network: 'ok', url: `https://connect.ok.ru/offer?url=${link}&title=${words}` },
    { network: 'whatsapp', url: `https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}` },
    { network: 'email', url: `mailto:?subject=${words}&body=${link}` },
  ];
};
