import {
  type ComponentProps,
  type ComponentPropsWithRef,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import styles from './Clamp.module.css';
import { classNames } from './class-names.ts';

/**
 * Shows the first lines of a long text, and a button for the rest where there is a rest: whether there is
 * one depends on the width, so it is measured, again whenever the box changes its size.
 */
export function Clamp({ lines, children }: { lines: number; children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element || open) return;
    const measure = () => setOverflows(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [open]);

  return (
    <div>
      <Lines id={id} ref={box} lines={open ? undefined : lines}>
        {children}
      </Lines>
      {(overflows || open) && (
        <Button look="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {i18n.t(open ? 'common.showLess' : 'common.showAll')}
        </Button>
      )}
    </div>
  );
}

Clamp.atFirst = ({ lines, children }: ComponentProps<typeof Clamp>) => (
  <div>
    <Lines lines={lines}>{children}</Lines>
  </div>
);

function Lines({ lines, ...props }: ComponentPropsWithRef<'div'> & { lines: number | undefined }) {
  return (
    <div
      className={classNames(lines !== undefined && styles.clamped)}
      style={{ WebkitLineClamp: lines }}
      {...props}
    />
  );
}
