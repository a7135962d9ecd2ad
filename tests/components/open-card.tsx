import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '../../components/card/ClaimCard.tsx';
import type { ClaimDraft } from '../../components/card/claim-draft.ts';
import { PUMPS, SPEAKERS } from './samples.ts';

export const EMPTY: ClaimDraft = {
  speaker: { name: 'Ilse Verbruggen', role: 'harbour engineer' },
  note: '',
  tags: [],
  status: 'to-check',
};

/** The card with what holds its draft; `draft()` is what that holds now. */
export function openCard(props: Partial<ClaimCardProps> = {}) {
  const calls = {
    onSpeakerInput: vi.fn(),
    onSave: vi.fn(),
    onDelete: vi.fn(),
    onUndoDelete: vi.fn(),
    onClose: vi.fn(),
  };
  let current = props.draft ?? EMPTY;
  function Holder() {
    const [draft, setDraft] = useState(current);
    current = draft;
    return (
      <ClaimCard
        claim={{ segments: PUMPS, form: 'direct', saved: false }}
        speakers={SPEAKERS}
        state="ready"
        {...calls}
        {...props}
        draft={draft}
        onChange={setDraft}
      />
    );
  }
  render(<Holder />);
  return { ...calls, draft: () => current, user: userEvent.setup() };
}
