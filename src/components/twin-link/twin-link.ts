/**
 * The link to the page in the other language keeps where its reader is: what was answered, in the address, and the
 * section in view. Its headings have other names there, so the section goes by its number: `#~3~pay` is the fourth
 * heading, or `pay` where the other page has that name too, as a term of the glossary.
 */
const headings = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main :is(h2,h3)[id]')];

/** The address of the twin of this page, at the section in view. */
export const twinAddress = (link: HTMLAnchorElement): string => {
  const all = headings();
  const index = all.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
  const section = all[index] && `#~${index}~${all[index].id}`;
  return `${link.href}${location.search}${section ?? ''}`;
};

/** Goes to the section that `#~3~pay` names; to the top of the page where there is none. */
export const goToSection = (): void => {
  const [, number, id = ''] = /^#~(\d+)~(.*)$/.exec(location.hash) ?? [];
  const section = document.getElementById(decodeURIComponent(id)) ?? headings()[Number(number)];
  // A later visit of the address lands on the same section.
  location.replace(`#${section?.id ?? ''}`);
};
