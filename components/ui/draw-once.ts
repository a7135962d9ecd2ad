import type { ReactElement, ReactNode } from 'react';

/**
 * A component with state that says what it looks like before it has any: a function of the same properties without hooks.
 * `drawOnce` takes it, and React never does.
 */
type Component = ((props: object) => ReactNode) & { readonly atFirst?: (props: object) => ReactNode };

const SVG = 'http://www.w3.org/2000/svg';
/** What React calls otherwise than the attribute is called. */
const RENAMED: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
/** Attributes of SVG that are written with a capital. https://www.w3.org/TR/SVG2/attindex.html */
const CAPITAL = new Set(['viewBox']);
/** What isn't an attribute. */
const NOT_DRAWN = /^(?:on[A-Z]|children$|ref$|key$)/;

/**
 * Draws elements once, without React's renderer: a page shows what it has while that is still being fetched. Nothing answers
 * to clicks and nothing is drawn again, so React has to draw the same in its place. Components may use no hooks, but for those
 * that say how they look at first.
 * @param node what to draw; arrays, fragments, text and nothing as in React
 * @param parent drawn things are appended to it
 * @throws Error where a component uses a hook
 */
export function drawOnce(node: ReactNode, parent: Element): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (typeof node !== 'object') {
    parent.append(String(node));
  } else if (Symbol.iterator in node) {
    for (const child of node) drawOnce(child, parent);
  } else if ('props' in node) {
    drawElement(node as ReactElement<Props>, parent);
  }
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

function drawElement({ type, props }: ReactElement<Props>, parent: Element): void {
  if (typeof type === 'string') {
    const element =
      type === 'svg' || parent.namespaceURI === SVG
        ? document.createElementNS(SVG, type)
        : document.createElement(type);
    drawOnce(props.children, element);
    for (const [name, value] of Object.entries(props)) setProperty(element, name, value);
    parent.append(element);
    return;
  }
  const component = componentOf(type);
  drawOnce(component ? (component.atFirst ?? component)(props) : props.children, parent);
}

/** The function behind an element's type, which may be remembered by `memo`; none for a fragment. */
function componentOf(type: unknown): Component | undefined {
  if (typeof type === 'function') return type as Component;
  return typeof type === 'object' && type !== null && 'type' in type ? componentOf(type.type) : undefined;
}

function setProperty(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null || NOT_DRAWN.test(name)) return;
  if (name === 'style') {
    setStyle(element, value as Readonly<Record<string, unknown>>);
  } else if (name === 'value' && element instanceof HTMLSelectElement) {
    element.value = String(value);
  } else {
    const isText = /^(?:aria|data)-/.test(name);
    if (typeof value === 'boolean' && !isText) element.toggleAttribute(attributeName(element, name), value);
    else element.setAttribute(attributeName(element, name), String(value));
  }
}

function attributeName(element: Element, name: string): string {
  if (RENAMED[name]) return RENAMED[name];
  if (element.namespaceURI !== SVG) return name.toLowerCase();
  return CAPITAL.has(name) ? name : kebab(name);
}

function setStyle(element: Element, style: Readonly<Record<string, unknown>>): void {
  if (!(element instanceof HTMLElement)) return;
  for (const [name, value] of Object.entries(style)) {
    if (value === undefined) continue;
    const isLength = typeof value === 'number' && !UNITLESS.has(name);
    element.style.setProperty(kebab(name), isLength ? `${value}px` : String(value));
  }
}

/** Of the styles that are numbers without a unit, those in use. */
const UNITLESS = new Set(['WebkitLineClamp', 'opacity', 'zIndex']);

/** "strokeWidth" as "stroke-width", "WebkitLineClamp" as "-webkit-line-clamp". */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
