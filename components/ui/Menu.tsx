import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from './Button.tsx';
import type { FirstFocus, MenuChoice } from './MenuList.tsx';

export type { MenuChoice };

const loadList = () => import('./MenuList.tsx');
const MenuList = lazy(() => loadList().then((module) => ({ default: module.MenuList })));

/**
 * A button that opens a menu. With `chosen` the choices exclude one another, and the chosen one is ticked.
 * `onChoose` is called within the click or key press, so that it may ask for a permission.
 */
export function Menu<Key extends string>({
  label,
  look = 'plain',
  button,
  choices,
  chosen,
  onChoose,
}: {
  /** the accessible name, where the button's content doesn't say enough */
  label?: string | undefined;
  look?: ButtonLook;
  button: ReactNode;
  choices: readonly MenuChoice<Key>[];
  chosen?: Key | undefined;
  onChoose: (key: Key) => void;
}) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<FirstFocus>();

  function openByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setFocus(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  return (
    <>
      <Button
        ref={trigger}
        id={id}
        look={look}
        aria-haspopup="menu"
        aria-expanded={focus !== undefined}
        {...(label !== undefined && { 'aria-label': label })}
        // The list is on its way while the pointer is.
        onPointerEnter={() => void loadList()}
        onFocus={() => void loadList()}
        onKeyDown={openByKey}
        // A press of Enter or of the space bar is a click without a pointer.
        onClick={({ detail }) => setFocus(detail === 0 ? 'first' : true)}
      >
        {button}
      </Button>
      {focus !== undefined && (
        <Suspense>
          <MenuList
            button={trigger}
            labelledBy={id}
            focus={focus}
            choices={choices}
            chosen={chosen}
            // The entries' keys are those of `choices`; a lazy component loses its type parameter.
            onChoose={(key) => onChoose(key as Key)}
            onClose={() => setFocus(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
