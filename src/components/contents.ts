/** The contents: open in the margin and closed on a phone; its marker follows the section in view. */
const contents = document.querySelector<HTMLDetailsElement>('[data-toc]');
if (contents) {
  const wide = matchMedia('(min-width: 60em)');
  const fit = () => {
    contents.open = wide.matches;
  };
  fit();
  wide.addEventListener('change', fit);

  const links = [...contents.querySelectorAll<HTMLAnchorElement>('nav a')];
  const sections = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const now = contents.querySelector('[data-toc-now]');
  const follow = () => {
    const reached = sections.findLastIndex((section) => {
      return section !== null && section.getBoundingClientRect().top < innerHeight * 0.3;
    });
    const atEnd = innerHeight + scrollY > document.documentElement.scrollHeight - 8;
    const current = atEnd ? links.length - 1 : Math.max(0, reached);
    links.forEach((link, index) => {
      if (index === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
    if (now) now.textContent = links[current]?.textContent ?? '';
  };
  addEventListener('scroll', follow, { passive: true });
  follow();
  contents.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && !wide.matches) contents.open = false;
  });
}

// A phone shows the name of the current part in the list that scrolls sideways.
const here = document.querySelector<HTMLElement>('.sitenav [aria-current]');
const list = here?.closest<HTMLElement>('nav');
if (here && list) list.scrollLeft = here.offsetLeft - 40;
