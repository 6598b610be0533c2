import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** How much the layout has shifted, and what moved. */
    layoutShift: { score: number; moved: string[] };
  }
}

/** Starts adding up layout shifts; to be called before the page is opened. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: Array<{ node: Node | null }>;
    }
    window.layoutShift = { score: 0, moved: [] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        window.layoutShift.score += entry.value;
        window.layoutShift.moved.push(
          ...entry.sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 200) : (node?.textContent ?? 'removed since'),
          ),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Reads the page to its end, every picture loaded, and tells how much the layout has shifted meanwhile, and what moved. */
export async function layoutShiftOf(page: Page): Promise<Window['layoutShift']> {
  return page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return window.layoutShift;
  });
}

/** What axe finds serious or critical, in words. */
export async function seriousProblemsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
