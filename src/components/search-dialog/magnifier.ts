const shape = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/** The sign of the search, as in the masthead. */
export const magnifier = (): SVGElement => {
  const svg = shape('svg', { viewBox: '0 0 16 16', fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' });
  svg.setAttribute('stroke-width', '1.8');
  svg.append(shape('circle', { cx: '6.5', cy: '6.5', r: '5' }), shape('path', { d: 'm10.5 10.5 5 5' }));
  return svg;
};
