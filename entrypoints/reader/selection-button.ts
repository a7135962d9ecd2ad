import { i18n } from '#i18n';

const STYLE = `
:host { all: initial !important; position: fixed !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; right: auto !important; bottom: auto !important;
  z-index: 2147483647 !important; }
button { font: 600 13px/1 system-ui, sans-serif; color: #fff; background: #1b1f27; border: 1px solid #fff4; border-radius: 8px;
  padding: 9px 12px; min-height: 32px; cursor: pointer; box-shadow: 0 4px 14px #0006; white-space: nowrap; }
button:hover { background: #2b3140; }
button:focus-visible { outline: 3px solid #6ea8ff; outline-offset: 2px; }
@media print { :host { display: none !important; } }
`;
const GAP = 8;

/**
 * After text was selected by mouse, touch or keyboard, a small button beside it offers to add it as a claim. It
 * goes when the selection goes, and takes neither the selection nor the focus.
 */
export function createSelectionButton(document: Document, onAdd: () => void): { stop(): void } {
  const ending = new AbortController();
  const { signal } = ending;
  let host: HTMLElement | null = null;
  let pressed = false;

  function hide(): void {
    host?.remove();
    host = null;
  }

  function show(): void {
    const selection = document.getSelection();
    const rect = selection && rectOf(selection);
    if (!rect) {
      hide();
      return;
    }
    host ??= makeHost();
    const view = document.defaultView;
    const width = host.offsetWidth || 96;
    const height = host.offsetHeight || 34;
    const left = Math.min(
      Math.max(GAP, rect.left + rect.width / 2 - width / 2),
      (view?.innerWidth ?? 0) - width - GAP,
    );
    const above = rect.top - height - GAP;
    const top = above >= GAP ? above : Math.min(rect.bottom + GAP, (view?.innerHeight ?? 0) - height - GAP);
    position.replaceSync(`:host { left: ${left}px !important; top: ${top}px !important; }`);
  }

  const position = new CSSStyleSheet();

  function makeHost(): HTMLElement {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet, position];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = i18n.t('reader.addClaim');
    // Pressing the mouse would end the selection before the click comes.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      event.stopPropagation();
      hide();
      onAdd();
    });
    root.append(button);
    document.documentElement.append(element);
    if ('showPopover' in element) {
      element.popover = 'manual';
      element.showPopover();
    }
    return element;
  }

  function press(isDown: boolean): void {
    pressed = isDown;
    if (!isDown) later();
  }
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', () => press(true), passive);
  document.addEventListener('pointerup', () => press(false), passive);
  document.addEventListener('pointercancel', () => press(false), passive);
  document.addEventListener('selectionchange', later, { signal });
  document.addEventListener('scroll', () => host && show(), passive);

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Once the selection rests: a drag or Shift+arrow changes it many times a second. */
  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => (pressed || signal.aborted ? undefined : show()), 200);
  }

  return {
    stop() {
      ending.abort();
      clearTimeout(timer);
      hide();
    },
  };
}

function rectOf(selection: Selection): DOMRect | null {
  if (selection.isCollapsed || selection.rangeCount === 0 || selection.toString().trim().length < 2)
    return null;
  const { focusNode } = selection;
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  if (!element || element.closest('input,textarea,[contenteditable]:not([contenteditable=false])'))
    return null;
  const rect = selection.getRangeAt(0).getBoundingClientRect();
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  return rect.width > 0 && rect.bottom > 0 && rect.top < height ? rect : null;
}
