import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { type ButtonLook, buttonClass } from './Button.tsx';
import { CheckIcon } from './icons.tsx';
import styles from './Menu.module.css';

export interface MenuChoice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** a second line that says what the choice means */
  readonly detail?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

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
  const selection = chosen === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [chosen] };
  return (
    <MenuTrigger>
      <Button className={buttonClass(look)} {...(label !== undefined && { 'aria-label': label })}>
        {button}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4} containerPadding={8}>
        <AriaMenu
          className={styles.menu ?? ''}
          {...selection}
          disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.key)}
          onAction={(key) => {
            const choice = choices.find((candidate) => candidate.key === key);
            if (choice) onChoose(choice.key);
          }}
        >
          {choices.map((choice) => (
            <AriaMenuItem
              key={choice.key}
              id={choice.key}
              textValue={choice.label}
              className={styles.item ?? ''}
              data-danger={choice.danger || undefined}
            >
              {({ isSelected }) => (
                <>
                  {chosen !== undefined && <span className={styles.tick}>{isSelected && <CheckIcon />}</span>}
                  <span className={styles.words}>
                    <span>{choice.label}</span>
                    {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
                  </span>
                </>
              )}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
