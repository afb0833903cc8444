import module from '../../authoring/bound/own-script-en.ts?address';

/** Fills the script of the page on asking with the numbers that the address holds; what reckons is loaded only then. */
interface Filler {
  readonly fillScript: (script: HTMLElement, search: string) => void;
}

const isFiller = (loaded: unknown): loaded is Filler =>
  typeof loaded === 'object' && loaded !== null && 'fillScript' in loaded;

const script = document.querySelector<HTMLElement>('[data-own-script]');
if (script && location.search !== '') {
  import(/* @vite-ignore */ module)
    .then((loaded: unknown) => {
      if (isFiller(loaded)) loaded.fillScript(script, location.search);
    })
    .catch(() => undefined); // the example stands
}
