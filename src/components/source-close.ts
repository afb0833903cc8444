/**
 * Gives a source its close button when it first opens. Escape and a touch beside it close it without; one button in
 * the page for each source would only weigh.
 */
document.addEventListener(
  'beforetoggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || target.firstElementChild?.localName === 'button') return;
    const name = target.closest<HTMLElement>('.sources')?.dataset.close;
    if (name === undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'source__close';
    button.ariaLabel = name;
    button.addEventListener('click', () => {
      target.hidePopover();
    });
    target.prepend(button);
  },
  true,
);
