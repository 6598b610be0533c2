/** Copies the article's lasting address and says so, to the eye and to a screen reader. */
export function enhanceCopyButtons(root: ParentNode): void {
  const status = root.querySelector<HTMLElement>('[data-copy-status]');
  root.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach((button) => {
    button.addEventListener('click', () => {
      void copy(button.dataset.copy ?? '').then(() => {
        button.classList.add('is-done');
        if (status) status.textContent = button.dataset.done ?? '';
      });
    });
  });
}

/** The clipboard needs a secure page; a newsroom tried out over plain HTTP in an office has none. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a page without TLS
  document.execCommand('copy');
  field.remove();
}
