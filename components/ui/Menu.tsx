import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from './Button.tsx';
import { lazyPart } from './lazy-part.tsx';
import type { FirstFocus, MenuChoice } from './MenuList.tsx';

export type { MenuChoice };

const MenuList = lazyPart(async () => (await import('./MenuList.tsx')).MenuList);

const OPENING_KEYS: Readonly<Record<string, FirstFocus>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
};

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
    const first = OPENING_KEYS[event.key];
    if (!first) return;
    // No click follows: React Aria takes one without a pointer for a screen reader's, and holds the focus back.
    event.preventDefault();
    setFocus(first);
  }

  return (
    <>
      <Trigger
        ref={trigger}
        id={id}
        look={look}
        label={label}
        isOpen={focus !== undefined}
        // The list is on its way while the pointer is.
        onPointerEnter={() => void MenuList.prepare()}
        onFocus={() => void MenuList.prepare()}
        onKeyDown={openByKey}
        onClick={() => setFocus(true)}
      >
        {button}
      </Trigger>
      {focus !== undefined && (
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
      )}
    </>
  );
}

Menu.atFirst = ({ label, look, button }: Pick<ComponentProps<typeof Menu>, 'label' | 'look' | 'button'>) => (
  <Trigger look={look} label={label} isOpen={false}>
    {button}
  </Trigger>
);

function Trigger({
  label,
  isOpen,
  look = 'plain',
  ...props
}: Omit<ComponentProps<typeof Button>, 'look'> & {
  label: string | undefined;
  isOpen: boolean;
  look: ButtonLook | undefined;
}) {
  return (
    <Button
      look={look}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      {...(label !== undefined && { 'aria-label': label })}
      {...props}
    />
  );
}
