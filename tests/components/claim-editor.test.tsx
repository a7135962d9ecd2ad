import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ClaimEditor } from '../../components/editor/ClaimEditor.tsx';
import type { ClaimEditorProps } from '../../components/editor/claim-editor-props.ts';
import {
  type EditorDraft,
  editFromEditorDraft,
  editorChanges,
  editorDraftFromClaim,
  editorDraftFromKept,
} from '../../components/editor/editor-draft.ts';
import { ClaimEdit } from '../../lib/model/claim-edit.ts';
import { expectAccessible } from './axe.ts';
import { claim, PUMPS, segment, speaker, uuid } from './samples.ts';

const ILSE = speaker(11, 'Ilse Verbruggen', 'harbour engineer');
const STORED = editorDraftFromClaim(
  claim(1, {
    note: 'Ask for the minutes.',
    speakerId: ILSE.id,
    evidence: [
      { id: uuid(70), kind: 'document', title: 'Minutes of March', stance: 'refutes', confidential: true },
    ],
  }),
  ILSE,
);

function openEditor(props: Partial<ClaimEditorProps> = {}) {
  const calls = {
    onSpeakerInput: vi.fn(),
    onSave: vi.fn(),
    onClose: vi.fn(),
    onDiscard: vi.fn(),
    onRestore: vi.fn(),
  };
  let current: EditorDraft = props.draft ?? STORED;
  let ids = 80;
  function Holder() {
    const [draft, setDraft] = useState(current);
    current = draft;
    return (
      <ClaimEditor
        claim={{ segments: PUMPS, form: 'direct', saved: true, history: [] }}
        speakers={[]}
        state="ready"
        changed={draft !== STORED}
        speakerName={(id) => (id === ILSE.id ? ILSE.name : undefined)}
        newId={() => uuid(++ids)}
        today="2026-03-11"
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

async function openRare(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByText(/^More fields/));
}

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

/** Pasted: typing letter by letter draws the whole form with each. */
async function fill(user: ReturnType<typeof userEvent.setup>, name: string, text: string): Promise<void> {
  await user.click(field(name));
  await user.paste(text);
}

function saveButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Save' });
}

describe('the editor', () => {
  it('shows the usual fields first and folds the rare ones away', async () => {
    const { user } = openEditor();
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveFocus();
    expect(field('Checkable statement')).toBeVisible();
    await waitFor(() => expect(field('Said on')).not.toBeVisible());
    await expectAccessible();
    await openRare(user);
    expect(field('Said on')).toBeVisible();
    await expectAccessible();
  });

  it('saves every field, and gives a record that can be kept', async () => {
    const { user, onSave } = openEditor();
    await fill(user, 'Checkable statement', 'The pumps ran without a load test in 2019.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Verdict' }), 'Conflicting evidence');
    await openRare(user);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'Partly quoted');
    await fill(user, 'Said on', '2019-11');
    await fill(user, 'First appearance', 'https://radio.example/morning');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ground rule' }), 'On background');
    await fill(user, 'Chain of sources', 'Tomas Okonjo\nIlse Verbruggen');
    await fill(user, 'Context', 'The harbour flooded in 2018.');
    await fill(user, 'In your language', 'The pumps were never tested');
    await fill(user, 'Translated from', 'nl');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const edit = editFromEditorDraft(onSave.mock.calls[0]?.[0]);
    expect(ClaimEdit.safeParse(edit).success).toBe(true);
    expect(edit).toMatchObject({
      statement: 'The pumps ran without a load test in 2019.',
      verdict: 'conflicting',
      form: 'mixed',
      saidAt: '2019-11',
      firstAppearance: 'https://radio.example/morning',
      groundRule: 'background',
      chain: ['Tomas Okonjo', 'Ilse Verbruggen'],
      context: 'The harbour flooded in 2018.',
      translation: { text: 'The pumps were never tested', fromLang: 'nl' },
    });
  });

  it.each([
    ['2019-02-29', 'This date does not exist in the calendar.'],
    ['2026-13', 'This date does not exist in the calendar.'],
    ['2019-11-31', 'This date does not exist in the calendar.'],
    ['last spring', 'Write a year, a month or a day: 2019, 2019-11 or 2019-11-08.'],
  ])('refuses the date %s with a sentence beside the field', async (date, sentence) => {
    const { user, onSave } = openEditor();
    await openRare(user);
    await fill(user, 'Said on', date);
    await user.click(saveButton());
    expect(field('Said on')).toHaveAccessibleDescription(sentence);
    expect(field('Said on')).toHaveFocus();
    expect(screen.getByText('1 field needs a change before this can be saved.')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it.each(['2019', '2019-11', '2020-02-29'])('takes the date %s', async (date) => {
    const { user, onSave } = openEditor();
    await openRare(user);
    await fill(user, 'Said on', date);
    await user.click(saveButton());
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('refuses addresses of scripts and languages that are none', async () => {
    const { user, onSave } = openEditor();
    await openRare(user);
    await fill(user, 'First appearance', 'javascript:alert(1)');
    await fill(user, 'In your language', 'words');
    await fill(user, 'Translated from', 'Dutch language');
    await user.click(saveButton());
    expect(field('First appearance')).toHaveAccessibleDescription(/begins with https/);
    expect(field('Translated from')).toHaveAccessibleDescription(/not a language code/);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('adds evidence, explains what confidential means, and asks for a title', async () => {
    const { user, draft, onSave } = openEditor();
    expect(screen.getByText('Minutes of March')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add evidence' }));
    expect(field('Title')).toHaveFocus();
    await expectAccessible();
    await fill(user, 'Address', 'https://archive.example/log');
    expect(field('Looked at on')).toHaveValue('2026-03-11');
    expect(screen.getByRole('checkbox', { name: 'Confidential' })).toHaveAccessibleDescription(
      /Kept out of every export but your own backup/,
    );
    await user.click(screen.getByRole('checkbox', { name: 'Confidential' }));
    await user.click(saveButton());
    expect(onSave).not.toHaveBeenCalled();
    expect(field('Title')).toHaveAccessibleDescription('Give it a title.');
    await fill(user, 'Title', 'Pump log');
    await user.click(saveButton());
    expect(onSave).toHaveBeenCalledOnce();
    expect(editFromEditorDraft(draft()).evidence).toMatchObject([
      { title: 'Minutes of March', confidential: true },
      {
        title: 'Pump log',
        url: 'https://archive.example/log',
        accessedAt: '2026-03-11T00:00:00.000Z',
        confidential: true,
        stance: 'supports',
      },
    ]);
  });

  it('removes evidence and leaves the focus somewhere sensible', async () => {
    const { user, draft } = openEditor();
    await user.click(screen.getByRole('button', { name: 'Remove evidence: Minutes of March' }));
    expect(draft().evidence).toEqual([]);
    expect(screen.getByRole('button', { name: 'Add evidence' })).toHaveFocus();
  });

  it('leaves by Esc without saving, and can discard what was typed', async () => {
    const { user, onClose, onDiscard, onSave } = openEditor();
    await fill(user, 'Note', ' Then call.');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(onDiscard).toHaveBeenCalled();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says what failed, and that nothing typed is lost', async () => {
    openEditor({ state: { code: 'storage-full', during: 'save' } });
    expect(screen.getByRole('alert')).toHaveTextContent(/could not be saved.*What you typed is still here/);
    await expectAccessible();
  });
});

describe('the history', () => {
  const HISTORY = [
    { at: '2026-03-04T05:06:07.000Z', field: 'credibility', to: 3 },
    { at: '2026-03-05T05:06:07.000Z', field: 'note', from: 'Ask <b>her</b>.', to: 'Ask for the minutes.' },
    { at: '2026-03-06T05:06:07.000Z', field: 'speakerId', from: uuid(11), to: uuid(99) },
  ];

  it('tells when what changed from what to what, the newest first, and restores a value', async () => {
    const { user, onRestore } = openEditor({
      claim: { segments: PUMPS, form: 'direct', saved: true, history: HISTORY },
    });
    await user.click(screen.getByText('History (3 changes)'));
    const items = screen.getAllByRole('listitem').filter((item) => item.querySelector('time'));
    expect(items.map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Speaker',
      'Note',
      'Credibility',
    ]);
    expect(items[0]).toHaveTextContent(/From Ilse Verbruggen.*to a speaker who was deleted/);
    expect(items[1]).toHaveTextContent('From Ask <b>her</b>.');
    expect(items[2]).toHaveTextContent(/From nothing.*to Possibly true/);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Restore this value: Note, Ask <b>her</b>.' }));
    expect(onRestore).toHaveBeenCalledWith(1);
  });
});

describe('bad input', () => {
  it('of a million characters in the note is refused beside the field', async () => {
    const { user, onSave } = openEditor({ draft: { ...STORED, note: 'n'.repeat(1_000_000) } });
    expect(field('Note')).toHaveAccessibleDescription(
      'Too long by 900,000 characters: at most 100,000 can be kept.',
    );
    await user.click(saveButton());
    expect(onSave).not.toHaveBeenCalled();
  });

  it('of ten thousand tags keeps a hundred and says so', async () => {
    const { user, draft } = openEditor();
    const tags = Array.from({ length: 10_000 }, (_, n) => `tag ${n}`).join(',');
    await user.click(screen.getByRole('combobox', { name: 'Tags' }));
    await user.paste(tags);
    expect(draft().tags).toHaveLength(100);
    expect(screen.getByText('A claim can have 100 tags. 9900 more were left out.')).toBeVisible();
  });

  it('of direction overrides in a name is shown by its code, and removed on request', async () => {
    const { user, draft } = openEditor({ draft: { ...STORED, speaker: { name: 'Ilse \u202Enegg' } } });
    expect(screen.getByText(/cannot be seen.*U\+202E/)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Remove them' }));
    expect(draft().speaker.name).toBe('Ilse negg');
  });

  it('of nothing but an emoji as speaker, markup in each field and a quote of 20,000 characters is kept as text', async () => {
    const evil = '<script>alert(1)</script>';
    const { user, onSave } = openEditor({
      claim: { segments: [segment('', 'lie '.repeat(5_000), '')], form: 'direct', saved: true, history: [] },
      draft: {
        ...STORED,
        speaker: { name: '🦊' },
        note: evil,
        statement: evil,
        context: evil,
        chain: evil,
        tags: [evil],
        evidence: STORED.evidence.map((item) => ({ ...item, title: evil })),
      },
    });
    expect(document.querySelector('script')).toBeNull();
    await user.click(saveButton());
    const edit = editFromEditorDraft(onSave.mock.calls[0]?.[0]);
    expect(ClaimEdit.safeParse(edit).success).toBe(true);
    expect(edit).toMatchObject({ speaker: { name: '🦊' }, note: evil, statement: evil, chain: [evil] });
    await expectAccessible();
  });
});

describe('what is kept of a form', () => {
  it('sends only what was changed', () => {
    expect(editorChanges(STORED, { ...STORED, statement: 'New', saidAt: '2019' })).toEqual({
      statement: 'New',
      saidAt: '2019',
    });
    expect(editorChanges(STORED, { ...STORED, note: '', verdict: '' })).toEqual({ note: '' });
  });

  it('comes back as it was typed, valid or not', () => {
    const typed = { ...STORED, saidAt: '2019-', credibility: 4 as const, chain: 'A\nB' };
    expect(editorDraftFromKept(JSON.parse(JSON.stringify(typed)), STORED)).toEqual(typed);
  });

  it('of another shape changes nothing that it does not fit', () => {
    const kept = {
      note: 7,
      tags: 'x',
      evidence: [{ id: 1 }],
      speaker: {},
      credibility: 9,
      statement: 'kept',
      evil: 1,
    };
    expect(editorDraftFromKept(kept, STORED)).toEqual({
      ...STORED,
      evidence: [],
      credibility: undefined,
      statement: 'kept',
    });
    expect(editorDraftFromKept('nonsense', STORED)).toBe(STORED);
  });
});
