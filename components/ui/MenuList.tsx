import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, Popover } from 'react-aria-components/Menu';
import { CheckIcon } from './icons.tsx';
import styles from './Menu.module.css';
import { UiLocale } from './UiLocale.tsx';

export interface MenuChoice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** a second line that says what the choice means */
  readonly detail?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Which of the entries has the focus first; none after a click. */
export type FirstFocus = 'first' | 'last' | true;

/** What a menu's button opens. Apart from the button, so that a page with fifty of them is there before it. */
export function MenuList<Key extends string>({
  button,
  labelledBy,
  focus,
  choices,
  chosen,
  onChoose,
  onClose,
}: {
  button: RefObject<HTMLButtonElement | null>;
  /** an element's id */
  labelledBy: string;
  focus: FirstFocus;
  choices: readonly MenuChoice<Key>[];
  chosen?: Key | undefined;
  onChoose: (key: Key) => void;
  onClose: () => void;
}) {
  const selection = chosen === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [chosen] };
  return (
    <UiLocale>
      <Popover
        className={styles.popover ?? ''}
        triggerRef={button}
        isOpen
        aria-labelledby={labelledBy}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom end"
        offset={4}
        containerPadding={8}
      >
        <AriaMenu
          className={styles.menu ?? ''}
          aria-labelledby={labelledBy}
          autoFocus={focus}
          {...selection}
          disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.key)}
          onAction={(key) => {
            const choice = choices.find((candidate) => candidate.key === key);
            if (choice) onChoose(choice.key);
          }}
          onClose={onClose}
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
    </UiLocale>
  );
}
