export interface PhotoDialog {
  open(index: number): void;
}

/** Makes the dialog of one gallery. Its words and pictures are those of the page. */
export function dialogOf(gallery: HTMLElement, links: readonly HTMLAnchorElement[]): PhotoDialog {
  const words = gallery.dataset;
  const image = document.createElement('img');
  const frame = make('div', 'viewer-frame', image);
  const counter = make('p', 'viewer-counter');
  const caption = make('div', 'viewer-caption');
  const close = button('viewer-close', words.close, 'M6 6l12 12M18 6L6 18');
  const previous = button('viewer-previous', words.previous, 'M15 5l-7 7 7 7');
  const next = button('viewer-next', words.next, 'M9 5l7 7-7 7');
  const bar = make('div', 'viewer-bar', counter, caption);
  bar.setAttribute('aria-live', 'polite');
  const dialog = make('dialog', 'viewer', close, previous, frame, next, bar);
  dialog.setAttribute('aria-label', words.title ?? '');
  document.body.append(dialog);
  let shown = 0;

  const show = (index: number) => {
    shown = (index + links.length) % links.length;
    const link = links.at(shown);
    if (!link) return;
    fill(image, link);
    counter.textContent = (words.counter ?? '').replace('{n}', String(shown + 1)).replace('{total}', String(links.length));
    caption.replaceChildren(...copyOf(link.closest('figure')?.querySelector('figcaption')));
    fetchAhead(links.at((shown + 1) % links.length));
  };
  const turns: Partial<Record<string, () => void>> = {
    ArrowLeft: () => show(shown - 1),
    ArrowRight: () => show(shown + 1),
    Home: () => show(0),
    End: () => show(links.length - 1),
  };

  dialog.addEventListener('keydown', (event) => {
    const turn = turns[event.key];
    if (!turn || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn();
  });
  previous.addEventListener('click', () => show(shown - 1));
  next.addEventListener('click', () => show(shown + 1));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target === frame) dialog.close();
  });
  dialog.addEventListener('close', () => links.at(shown)?.focus());
  onSwipe(frame, (direction) => show(shown + direction));

  return {
    open(index) {
      show(index);
      dialog.showModal();
    },
  };
}

function fill(image: HTMLImageElement, link: HTMLAnchorElement): void {
  const thumbnail = link.querySelector('img');
  image.removeAttribute('srcset');
  image.width = Number(link.dataset.width);
  image.height = Number(link.dataset.height);
  image.alt = thumbnail?.alt ?? '';
  image.sizes = '100vw';
  image.srcset = thumbnail?.srcset ?? '';
  image.src = link.href;
}

/** The next picture is fetched while this one is looked at. */
function fetchAhead(link: HTMLAnchorElement | undefined): void {
  const thumbnail = link?.querySelector('img');
  if (!thumbnail) return;
  const ahead = new Image();
  ahead.sizes = '100vw';
  ahead.srcset = thumbnail.srcset;
}

function copyOf(element: Element | null | undefined): Node[] {
  return element ? [...element.cloneNode(true).childNodes] : [];
}

/** One finger, more across than down, at least forty pixels. */
function onSwipe(element: HTMLElement, turn: (direction: 1 | -1) => void): void {
  let start: PointerEvent | null = null;
  element.addEventListener('pointerdown', (event) => (start = event.pointerType === 'touch' && event.isPrimary ? event : null));
  element.addEventListener('pointerup', (event) => {
    if (!start) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (Math.abs(x) > 40 && Math.abs(x) > Math.abs(y)) turn(x < 0 ? 1 : -1);
    start = null;
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: Node[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function button(className: string, label: string | undefined, path: string): HTMLButtonElement {
  const element = make('button', `viewer-button ${className}`);
  element.type = 'button';
  element.ariaLabel = label ?? '';
  element.innerHTML = `<svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true"><path d="${path}"/></svg>`;
  return element;
}
