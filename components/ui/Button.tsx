import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger' | 'icon' | 'link';

/** The class of a button, for the few that have to be React Aria's own (menu triggers, say). */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return classNames(styles.button, styles[look]);
}

/** A native button; it never submits a form by accident. */
export function Button({
  look = 'plain',
  className,
  ...props
}: ComponentPropsWithRef<'button'> & { look?: ButtonLook }) {
  return <button type="button" className={classNames(buttonClass(look), className)} {...props} />;
}
