import type { FileLink } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html } from '../site/html';
import { safeUrl } from '../site/safe-url';
import type { View } from '../site/view';
import { local } from './picture';

/** Files to download, with their kind and size, so that nobody opens forty megabytes by surprise. */
export function files(view: View, list: readonly FileLink[]): Html | null {
  if (list.length === 0) return null;
  return html`<ul class="files">${list.map((file) => html`<li><a href="${safeUrl(local(view.site, file.url))}">${file.name}</a> <span class="file-size">${kindOf(file)}, ${sizeOf(view, file.size)}</span></li>`)}</ul>`;
}

function kindOf({ name, mime }: FileLink): string {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (extension ?? mime.split('/').at(1) ?? mime).toUpperCase();
}

function sizeOf({ locale }: View, bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(Math.max(value, 1));
}
