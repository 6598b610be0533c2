/** Empty fields do not get into the address. They come back when the page does, from the browser's history. */
export function enhanceFilters(form: HTMLFormElement): void {
  const fields = () => [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  form.addEventListener('submit', () => fields().forEach((field) => (field.disabled = field.value === '')));
  window.addEventListener('pageshow', () => fields().forEach((field) => (field.disabled = false)));
}
