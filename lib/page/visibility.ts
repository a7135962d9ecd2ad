/** Answers whether the text of elements is read. */
export interface Visibility {
  /** whether the browser can be asked what is rendered; under Node.js only attributes tell */
  readonly canAsk: boolean;
  /** Whether an element may be left out, or says its language; the others needn't be asked further. */
  isSpecial(element: Element): boolean;
  /** Hidden by its markup, for all that is in it. */
  isLeftOut(element: Element): boolean;
  /** Whether the text directly in an element is rendered. Costs a look at its style: ask once. */
  isShown(element: Element): boolean;
}

/** Elements that are left out or need a second look: one native question instead of five attributes read. */
const SPECIAL =
  '[aria-hidden=true],[lang],[hidden=until-found],[contenteditable]:not([contenteditable=false]),[role=textbox],.visually-hidden,.visuallyhidden,.sr-only,.screen-reader-text,.screen-reader-only,.u-hidden-visually,.element-invisible';
/** The same for documents without style: what a browser's own style sheet and inline styles hide. */
const SPECIAL_WITHOUT_STYLE = `${SPECIAL},[hidden],[style*=none],[style*=hidden],details:not([open])>:not(summary)`;
const VISUALLY_HIDDEN =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only)|u-hidden-visually|element-invisible)(?:\s|$)/;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** An element that is hidden from assistive technology only, with this much text, is a page behind a dialog. */
const PAGE_BEHIND_DIALOG = 600;
const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

const EVERYTHING: Visibility = {
  canAsk: false,
  isSpecial: () => false,
  isLeftOut: () => false,
  isShown: () => true,
};

const WITH_STYLE: Visibility = {
  canAsk: true,
  isSpecial: (element) => element.hasAttributes() && element.matches(SPECIAL),
  isLeftOut: (element) => isHiddenByMarkup(element, true),
  isShown: isRendered,
};

const WITHOUT_STYLE: Visibility = {
  canAsk: false,
  isSpecial: (element) => element.matches(SPECIAL_WITHOUT_STYLE),
  isLeftOut: (element) => isHiddenByMarkup(element, false),
  isShown: () => true,
};

/** How visibility is found out for a page: by its browser, or by attributes alone. */
export function visibilityIn(element: Element | null, everything: boolean): Visibility {
  if (everything) return EVERYTHING;
  return typeof element?.checkVisibility === 'function' ? WITH_STYLE : WITHOUT_STYLE;
}

function isHiddenByMarkup(element: Element, canAsk: boolean): boolean {
  if (element.getAttribute('aria-hidden') === 'true' && !isPageBehindDialog(element)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.getAttribute('role') === 'textbox') return true;
  if (VISUALLY_HIDDEN.test(element.getAttribute('class') ?? '')) return true;
  if (element.getAttribute('hidden') === 'until-found') return true;
  if (canAsk) return false;
  if (element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const details = element.parentElement;
  return details?.localName === 'details' && !details.hasAttribute('open') && element.localName !== 'summary';
}

/** Dialogs put `aria-hidden` on all of the page behind them: its text is still what the person came to read. */
function isPageBehindDialog(element: Element): boolean {
  return (
    (element.textContent?.length ?? 0) > PAGE_BEHIND_DIALOG && element.querySelector('h1,article,p') !== null
  );
}

function isRendered(element: Element): boolean {
  return (
    element.checkVisibility(VISIBILITY) && (element.localName !== 'details' || element.hasAttribute('open'))
  );
}

/**
 * Of an element whose text isn't rendered, the outermost one around it that isn't either: nothing in it
 * need be asked again. `hidden` is null when only its own text is hidden (`visibility`, whose descendants may
 * differ); `isShown` when it is shown after all: `display: contents` has no box, but text.
 */
export function hiddenAround(element: Element): { hidden: Element | null; isShown: boolean } {
  if (element.checkVisibility()) return { hidden: null, isShown: false };
  let hidden = element;
  for (let at = element.parentElement; at && !at.checkVisibility(); at = at.parentElement) hidden = at;
  const display = hidden.ownerDocument.defaultView?.getComputedStyle(hidden).display;
  return display === 'contents' ? { hidden: null, isShown: hidden === element } : { hidden, isShown: false };
}
