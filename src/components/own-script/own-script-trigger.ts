import { loadPart } from '../load-part.ts';
import english from '../../authoring/bound/own-script-en.ts?address';
import french from '../../authoring/bound/own-script-fr.ts?address';

/** Fills the script of the page on asking with the numbers that the address holds; what reckons is loaded only then. */
interface Filler {
  readonly fillScript: (script: HTMLElement, search: string) => void;
}

const script = document.querySelector<HTMLElement>('[data-own-script]');
if (script && location.search !== '') {
  loadPart<Filler>(document.documentElement.lang === 'fr' ? french : english)
    .then(({ fillScript }) => fillScript(script, location.search))
    .catch(() => undefined); // the example stands
}
