/**
 * How much script a slider costs a frame, on a processor four times slower than this one. Not a test: machines differ.
 * Run it on a built site with `npm run bench`; the goal is 16 ms, one frame at 60 a second.
 */
import { openBuiltSite, whenLive } from '../browser/site.ts';

const SLOWDOWN = 4;
const STEPS = 120;
const PAGES = ['/', '/calculator/', '/calculator/offers/', '/calculator/career/', '/variable-pay/'];

const site = await openBuiltSite();
try {
  console.log(`page, slider: script a step at ${SLOWDOWN}x slowdown, ms (median, 95th of 100, most)`);
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
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    console.log(`${address}: ${at(0.5)}, ${at(0.95)}, ${at(1)}`);
    await page.close();
  }
} finally {
  await site.close();
}
