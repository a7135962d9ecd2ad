/** Runs in a page: what reaches beyond the viewport at a side, and the parts that have to be scrolled sideways. */
export function overflowing(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found: string[] = [];
  if (scrollWidth > clientWidth)
    found.push(`the page is ${scrollWidth} px wide in a viewport of ${clientWidth} px`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1 &&
      element.checkVisibility() &&
      !element.matches('input, textarea, select')
    )
      found.push(
        `${element.tagName.toLowerCase()}.${element.className} scrolls: ${element.scrollWidth} px in ${element.clientWidth}`,
      );
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || (left >= -1 && right <= clientWidth + 1)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isScrolled(element))
      continue;
    found.push(
      `${element.tagName.toLowerCase()}.${element.className}: “${element.innerText?.slice(0, 40)}” ${left}–${right}`,
    );
  }
  return found;

  function isScrolled(element: Element): boolean {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
      if (getComputedStyle(above).overflowX !== 'visible') return true;
    }
    return false;
  }
}

/** Runs in a page: controls and headings whose words are cut off. */
export function cutOff(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>(
    'button, a, label, legend, h1, h2, h3, th, [role=tab], [role=menuitem]',
  )) {
    if (!element.checkVisibility()) continue;
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1 &&
      element.checkVisibility() &&
      getComputedStyle(element).overflowX !== 'visible'
    ) {
      found.push(
        `${element.tagName.toLowerCase()}: “${element.innerText.slice(0, 60)}” ${element.scrollWidth} in ${element.clientWidth} px`,
      );
    }
  }
  return found;
}

/**
 * Runs in a page: the boxes that don't stand at the mirrored place once the direction is turned round. All texts stay
 * the same, so that every box has to keep its size and its distance from the side where lines begin.
 */
export function unmirrored(): string[] {
  const root = document.documentElement;
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isBox);
  const before = elements.map((element) => element.getBoundingClientRect());
  const direction = root.dir;
  root.dir = direction === 'rtl' ? 'ltr' : 'rtl';
  const after = elements.map((element) => element.getBoundingClientRect());
  root.dir = direction;
  return elements.flatMap((element, i) => {
    const here = before[i];
    const there = after[i];
    if (!here || !there || here.width === 0) return [];
    const expected = root.clientWidth - there.right;
    if (Math.abs(here.left - expected) <= 2 && Math.abs(here.width - there.width) <= 2) return [];
    return [
      `${element.tagName.toLowerCase()}.${element.className}: “${element.innerText.slice(0, 30)}” at ${here.left}, not ${expected} px`,
    ];
  });

  /** Boxes of a line go with their words, which have a direction of their own; drawings keep theirs. */
  function isBox(element: HTMLElement): boolean {
    if (!(element instanceof HTMLElement) || element.closest('svg, [dir]:not(html), bdi')) return false;
    return element.checkVisibility() && !getComputedStyle(element).display.startsWith('inline');
  }
}
