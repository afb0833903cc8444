import { loadPart } from '../load-part.ts';
import type * as TermNote from './term-note.ts';
import noteAddress from './term-note.ts?address';

/**
 * On every page: shows what a linked term means when the mouse stops on it, the keyboard reaches it or a finger touches
 * it. Everything else is loaded at first use; a second touch, a click and Enter follow the link.
 */
let isTouch = false;

const ask = async (event: Event): Promise<void> => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.term');
  // A link that is described shows its definition already.
  if (!link || link.hasAttribute('aria-describedby')) return;
  const isTap = event.type === 'click';
  // A touch passes over a word and gives it the focus too: only the click that follows asks for the definition.
  if (isTap !== isTouch) return;
  if (isTap) event.preventDefault();
  try {
    const { showTerm } = await loadPart<typeof TermNote>(noteAddress);
    await showTerm(link, isTap);
  } catch {
    if (isTap) location.assign(link.href);
  }
};

// Before all others: a finger, too, is first over what it touches.
for (const type of ['pointerover', 'keydown']) {
  addEventListener(
    type,
    (event) => {
      isTouch = 'pointerType' in event && event.pointerType === 'touch';
    },
    true,
  );
}
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, (event) => void ask(event));
