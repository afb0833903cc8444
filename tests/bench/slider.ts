import { openSite, whenLive } from '../browser/site.ts';

/** A processor so many times slower than this one. */
export const SLOWDOWN = 4;
const STEPS = 120;
const PAGES = ['', 'calculator/', 'calculator/offers/', 'calculator/career/', 'variable-pay/'];

/** How much script one step of a page's slider costs, in milliseconds. The goal is 16, one frame at 60 a second. */
export interface SliderCost {
  readonly page: string;
  readonly median: number;
  /** The 95th of 100, by length. */
  readonly slow: number;
  readonly most: number;
}

/** Moves the slider of each page that has one, on a processor four times slower than this one. */
export const measureSliders = async (dist: string): Promise<readonly SliderCost[]> => {
  const site = await openSite(dist, '/');
  const costs: SliderCost[] = [];
  try {
    for (const address of PAGES) {
      const { page } = await site.openPage(address);
      await whenLive(page);
      const client = await page.context().newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const times = await page.evaluate(async (steps) => {
        const slider = document.querySelector<HTMLInputElement>('input[type=range]');
        if (!slider) throw new Error('there is no slider');
        const [low, high] = [Number(slider.min), Number(slider.max)];
        const taken: number[] = [];
        for (let step = 0; step < steps; step += 1) {
          await new Promise(requestAnimationFrame);
          const start = performance.now();
          slider.value = String(Math.round(low + ((high - low) * (step % 40)) / 39));
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          // Preact draws in a microtask: it is done when a few have passed.
          for (let tick = 0; tick < 10; tick += 1) await Promise.resolve();
          taken.push(performance.now() - start);
        }
        return taken.sort((a, b) => a - b);
      }, STEPS);
      const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
      costs.push({ page: `/${address}`, median: at(0.5), slow: at(0.95), most: at(1) });
      await page.context().close();
    }
  } finally {
    await site.close();
  }
  return costs;
};
