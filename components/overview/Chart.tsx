import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Section } from '../ui/Section.tsx';
import styles from './Chart.module.css';

/** How wide a chart is drawn before it knows the room that it has, in px. */
const FIRST_WIDTH = 640;

/**
 * A picture with its heading and its table. The picture is for the eyes only: all that it shows stands in the table,
 * which anybody can open.
 */
export function Chart({
  title,
  draw,
  table,
  children,
}: {
  title: string;
  /** makes the picture for this width, in px */
  draw: (width: number) => Element;
  table: ReactNode;
  /** what belongs to the picture: a legend, the choice of what it shows */
  children?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);

  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const room = Math.floor(entry?.contentRect.width ?? 0);
      if (room > 0) setWidth(room);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => place.current?.replaceChildren(draw(width)), [draw, width]);

  return (
    <Section title={title}>
      {children}
      <div ref={place} className={styles.picture} aria-hidden="true" />
      <details className={styles.table}>
        <summary>
          {i18n.t('overview.asTable')}
          <span className={styles.hidden}>: {title}</span>
        </summary>
        <div className={styles.scroller}>{table}</div>
      </details>
    </Section>
  );
}
