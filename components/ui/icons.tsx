import type { ReactNode } from 'react';

/**
 * Icons are drawn on a 16 px grid in the text's colour, and hidden from the accessibility tree: names are text.
 * One that points somewhere is mirrored where texts run right to left.
 */
function Icon({ children, pointing = false }: { children: ReactNode; pointing?: boolean }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-pointing={pointing || undefined}
    >
      {children}
    </svg>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="m4 6 4 4 4-4" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8m0-8-8 8" />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M3.5 8h.01M8 8h.01m4.49 0h.01" strokeWidth="2.5" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m3 8.5 3.2 3.2L13 5" />
    </Icon>
  );
}

export function SlidersIcon() {
  return (
    <Icon>
      <path d="M2 5h6m4 0h2M2 11h2m4 0h6" />
      <circle cx="10" cy="5" r="2" />
      <circle cx="6" cy="11" r="2" />
    </Icon>
  );
}

export function JumpIcon() {
  return (
    <Icon pointing>
      <path d="M3 3v4.5a2 2 0 0 0 2 2h8m-3.5-3.5L13 9.5 9.5 13" />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M8 2.5 14.5 13.5h-13L8 2.5Zm0 4.2v3.2m0 1.9v.01" />
    </Icon>
  );
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5v3.2m0-5.6v.01" />
    </Icon>
  );
}
