import { i18n } from '#i18n';

const STYLE = `
:host { all: initial !important; position: fixed !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; right: auto !important; bottom: auto !important;
  z-index: 2147483647 !important; }
.bar { display: flex; background: #1b1f27; border: 1px solid #ffffff44; border-radius: 8px; box-shadow: 0 4px 14px #0006;
  overflow: hidden; }
button { font: 600 13px/1 system-ui, sans-serif; color: #fff; background: none; border: 0; margin: 0; padding: 10px 12px;
  min-height: 34px; cursor: pointer; white-space: nowrap; }
button + button { border-inline-start: 1px solid #ffffff33; }
button:hover { background: #323a4a; }
button:focus-visible { outline: 3px solid #6ea8ff; outline-offset: -3px; }
@media (forced-colors: active) { .bar { border-color: ButtonText; } }
@media print { :host { display: none !important; } }
`;
const GAP = 8;
/** The selection rests: a drag or Shift+arrow changes it many times a second. */
const REST_MS = 200;
const MESSAGE_MS = 1500;

export interface AdderActions {
  addClaim(): void;
  /** resolves to whether the link is on the clipboard */
  copyLink(): Promise<boolean>;
}

/**
 * After text was selected by mouse, touch or keyboard, a small toolbar beside it offers what can be done with it.
 * It doesn't cover the selection, goes when the selection goes, and takes neither the selection nor the focus.
 */
export function createAdder(
  document: Document,
  actions: AdderActions,
): { enable(on: boolean): void; stop(): void } {
  const ending = new AbortController();
  const position = new CSSStyleSheet();
  let host: HTMLElement | null = null;
  let enabled = false;
  let pressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    host?.remove();
    host = null;
  }

  function show(): void {
    const rect = enabled ? selectedArea(document) : null;
    if (!rect) {
      hide();
      return;
    }
    host ??= open();
    const { left, top } = placeOver(rect, host, document);
    position.replaceSync(`:host { left: ${left}px !important; top: ${top}px !important; }`);
  }

  function open(): HTMLElement {
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet, position];
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', i18n.t('reader.adder'));
    const link = button(document, i18n.t('reader.copyLink'), () => {
      void actions.copyLink().then((copied) => {
        link.textContent = i18n.t(copied ? 'reader.linkCopied' : 'reader.linkFailed');
        link.setAttribute('role', 'status');
        setTimeout(hide, MESSAGE_MS);
      });
    });
    bar.append(
      button(document, i18n.t('reader.addClaim'), () => {
        hide();
        actions.addClaim();
      }),
      link,
    );
    root.append(bar);
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

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!pressed && !ending.signal.aborted) show();
    }, REST_MS);
  }

  const passive = { capture: true, passive: true, signal: ending.signal };
  document.addEventListener('pointerdown', () => press(true), passive);
  document.addEventListener('pointerup', () => press(false), passive);
  document.addEventListener('pointercancel', () => press(false), passive);
  document.addEventListener('selectionchange', later, { signal: ending.signal });
  document.addEventListener('scroll', () => host && show(), passive);

  return {
    enable(on) {
      enabled = on;
      if (!on) hide();
    },
    stop() {
      ending.abort();
      clearTimeout(timer);
      hide();
    },
  };
}

function button(document: Document, text: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  // Pressing the mouse would end the selection before the click comes.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  return element;
}

/** Over the selection, else under it, within the viewport. */
function placeOver(rect: DOMRect, host: HTMLElement, document: Document): { left: number; top: number } {
  const view = document.defaultView;
  const width = host.offsetWidth;
  const height = host.offsetHeight;
  const centred = rect.left + rect.width / 2 - width / 2;
  const left = Math.max(GAP, Math.min(centred, (view?.innerWidth ?? 0) - width - GAP));
  const above = rect.top - height - GAP;
  const lowest = (view?.innerHeight ?? 0) - height - GAP;
  return { left, top: above >= GAP ? above : Math.max(GAP, Math.min(rect.bottom + GAP, lowest)) };
}

/** Where the selected text is on the screen; null for none, and for what is typed into a field. */
function selectedArea(document: Document): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (selection.toString().trim().length < 2) return null;
  const { focusNode } = selection;
  const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  if (!element || element.closest('input,textarea,[contenteditable]:not([contenteditable=false])'))
    return null;
  const rect = selection.getRangeAt(0).getBoundingClientRect();
  const height = document.defaultView?.innerHeight ?? 0;
  return rect.width > 0 && rect.bottom > 0 && rect.top < height ? rect : null;
}
