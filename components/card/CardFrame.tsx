import { type ReactNode, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { isClosing } from '../ui/shortcuts.ts';
import { UiLocale } from '../ui/UiLocale.tsx';
import styles from './CardFrame.module.css';

/**
 * What all states of the card share. It is as high as its content asks for, so its own box (not the
 * document's) tells how high the frame around it should be.
 */
export function CardFrame({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  // Until a field takes the focus, Esc has to reach the card.
  useEffect(() => {
    if (document.activeElement === document.body) card.current?.focus();
  }, []);
  return (
    <UiLocale>
      <main
        ref={card}
        tabIndex={-1}
        className={styles.card}
        aria-labelledby={id}
        onKeyDown={(event) => {
          if (isClosing(event)) onClose();
        }}
      >
        <header className={styles.header}>
          <h1 id={id} className={styles.title}>
            {title}
          </h1>
          <Button look="icon" aria-label={i18n.t('card.close')} onClick={onClose}>
            <CloseIcon />
          </Button>
        </header>
        {children}
      </main>
    </UiLocale>
  );
}
