/**
 * The link to the page in the other language keeps where its reader is: what was answered, in the address, and the
 * section in view. Its headings have other names there, so the section goes by its number: `#~3~pay` is the fourth
 * heading, or `pay` where the other page has that name too, as a term of the glossary.
 */
const headings = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main :is(h2,h3)[id]')];

/** So much of the window, from its top, is read already. */
const READ = 0.3;

/** The section in view. The link stands at the top: who scrolled up to it was where the address says. */
const sectionInView = (): string => {
  const all = headings();
  const named = scrollY < innerHeight * READ ? document.querySelector(':target') : null;
  const index = all.findLastIndex((heading) =>
    named
      ? (named.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
      : heading.getBoundingClientRect().top < innerHeight * READ,
  );
  return index < 0 ? '' : `#~${index}~${(named ?? all[index])?.id ?? ''}`;
};

/** The address of the twin of this page, at the section in view. */
export const twinAddress = ({ origin, pathname, search }: HTMLAnchorElement): string =>
  // A reader's path may stand in the link as well as in the address.
  `${origin}${pathname}${location.search || search}${sectionInView()}`;

/** Goes to the section that `#~3~pay` names; to the top of the page where there is none. */
export const goToSection = (): void => {
  const [, number, id = ''] = /^#~(\d+)~(.*)$/.exec(location.hash) ?? [];
  const section = document.getElementById(decodeURIComponent(id)) ?? headings()[Number(number)];
  // A later visit of the address lands on the same section.
  location.replace(`#${section?.id ?? ''}`);
};
