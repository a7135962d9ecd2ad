import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BackupSection } from '../../components/exchange/BackupSection.tsx';
import { DeskForm } from '../../components/exchange/DeskForm.tsx';
import { ExportSection } from '../../components/exchange/ExportSection.tsx';
import type { DeskValues, ImportState } from '../../components/exchange/exchange-props.ts';
import { ImportSection } from '../../components/exchange/ImportSection.tsx';
import { exchangeWords } from '../../entrypoints/notebook/exchange/exchange-words.ts';
import { CSV_FIELDS } from '../../lib/exchange/csv-mapping.ts';
import { ENGLISH } from '../../lib/exchange/words.ts';
import { expectAccessible } from './axe.ts';
import { uuid } from './samples.ts';

const NONE = { new: 0, same: 0, changed: 0, conflict: 0 };
const PREVIEW: ImportState = {
  step: 'preview',
  fileName: 'colleague.json',
  format: 'export',
  counts: {
    pages: { ...NONE, same: 1 },
    speakers: NONE,
    claims: { new: 3, same: 1, changed: 1, conflict: 1 },
    questions: NONE,
    answers: NONE,
    links: NONE,
  },
  samples: [
    {
      table: 'claims',
      id: uuid(1),
      outcome: 'conflict',
      label: 'The ferry was insured',
      fields: [{ field: 'note', mine: 'Ask Lloyd’s', theirs: 'Asked', kept: 'theirs', conflict: true }],
    },
  ],
  rejected: { lines: ['claims[7] “No”: credibility: must be one of 1, 2, 3'], count: 1 },
  mended: { lines: [], count: 0 },
};

function openImport(state: ImportState) {
  const calls = {
    onFile: vi.fn(),
    onPassphrase: vi.fn(),
    onMapping: vi.fn(),
    onImport: vi.fn(),
    onSaveRejected: vi.fn(),
    onStop: vi.fn(),
  };
  render(<ImportSection state={state} {...calls} />);
  return { ...calls, user: userEvent.setup() };
}

describe('exporting', () => {
  function open(outcome: Parameters<typeof ExportSection>[0]['outcome'] = 'idle') {
    const onExport = vi.fn();
    const onStop = vi.fn();
    render(
      <ExportSection
        scopes={[
          { key: 'ids', label: 'Selection: 2 claims' },
          { key: 'everything', label: 'Everything' },
        ]}
        firstScope="ids"
        outcome={outcome}
        desk={<p>the desk</p>}
        onExport={onExport}
        onStop={onStop}
      />,
    );
    return { onExport, onStop, user: userEvent.setup() };
  }

  it('hands on what, how, and without what', async () => {
    const { onExport, user } = open();
    await user.selectOptions(screen.getByLabelText('What to export'), 'Everything');
    await user.selectOptions(screen.getByLabelText('Format'), 'csv');
    await user.click(screen.getByLabelText('Notes'));
    await user.click(screen.getByLabelText(/^For Excel/));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(onExport).toHaveBeenCalledWith({
      scope: 'everything',
      format: 'csv',
      leaveOut: ['notes'],
      byteOrderMark: true,
    });
  });

  it('asks for the desk only where the format names it', async () => {
    const { user } = open();
    expect(screen.queryByText('the desk')).not.toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Format'), 'ClaimReview (schema.org)');
    expect(screen.getByText('the desk')).toBeVisible();
  });

  it('says how many claims could be no ClaimReview', () => {
    open({ fileName: 'a.jsonld', claims: 3, reviews: { reviews: 1, plainClaims: 2 } });
    expect(screen.getByText(/3 claims written to a\.jsonld/)).toHaveTextContent(
      '1 claim as ClaimReview. · 2 claims left as plain Claims',
    );
  });

  it('says that it was stopped, and that there is no file', () => {
    open('stopped');
    expect(screen.getByText('Stopped. No file was written.')).toBeVisible();
  });

  it('can be stopped on its way', async () => {
    const { onStop, user } = open({ working: { done: 10, total: 100 } });
    expect(screen.getByRole('progressbar')).toHaveValue(10);
    expect(screen.getByText('10%')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledOnce();
  });
});

describe('the desk', () => {
  const unrated = { label: '', value: '' };
  const EMPTY: DeskValues = {
    name: '',
    url: '',
    reviewUrl: '',
    best: '',
    worst: '',
    ratings: {
      supported: unrated,
      refuted: unrated,
      conflicting: unrated,
      'not-enough-evidence': unrated,
      'not-checkable': unrated,
    },
  };

  it('is typed with its scale, and what is wrong stands by its field', async () => {
    const onSave = vi.fn();
    render(<DeskForm values={EMPTY} saving={['url']} onSave={onSave} />);
    const user = userEvent.setup();
    expect(screen.getByLabelText('Its web address')).toHaveAccessibleDescription(
      'An address that begins with https:// is needed.',
    );
    await user.type(screen.getByLabelText('Name of the desk'), 'Valmere Check');
    await user.click(screen.getByText('Rating scale'));
    await user.type(screen.getByLabelText('Refuted: your word'), 'False');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save the desk' }));
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({
      name: 'Valmere Check',
      ratings: { refuted: { label: 'False', value: '' } },
    });
  });
});

describe('a backup', () => {
  function open(props: Partial<Parameters<typeof BackupSection>[0]> = {}) {
    const onBackup = vi.fn();
    render(
      <BackupSection
        lastBackupAt={undefined}
        due={false}
        outcome="idle"
        onBackup={onBackup}
        onStop={vi.fn()}
        {...props}
      />,
    );
    return { onBackup, user: userEvent.setup() };
  }

  it('wants the same passphrase twice, and says how good it is', async () => {
    const { onBackup, user } = open();
    await user.click(screen.getByLabelText('Encrypt it with a passphrase'));
    const button = screen.getByRole('button', { name: 'Make a backup' });
    expect(button).toBeDisabled();
    const first = screen.getByLabelText('Passphrase');
    await user.type(first, 'harbour');
    expect(first).toHaveAccessibleDescription(/^Weak/);
    await user.type(first, ' lantern walnut gravel copper');
    expect(first).toHaveAccessibleDescription('Strong.');
    const second = screen.getByLabelText('The passphrase once more');
    await user.type(second, 'harbour lantern walnut gravel coppes');
    expect(second).toHaveAccessibleDescription('The two aren’t the same.');
    expect(button).toBeDisabled();
    await user.type(second, '{Backspace}r');
    await expectAccessible();
    await user.click(button);
    expect(onBackup).toHaveBeenCalledWith('harbour lantern walnut gravel copper');
    expect(first).toHaveValue('');
  });

  it('is reminded of when it is due', () => {
    open({ due: true, lastBackupAt: 'March 4, 2026' });
    expect(screen.getByText('Last backup: March 4, 2026')).toBeVisible();
    expect(screen.getByText('It is time for a backup')).toBeVisible();
  });
});

describe('importing', () => {
  it('takes a file that is chosen, and tells why the last one failed', async () => {
    const { onFile, user } = openImport({ step: 'choose', failure: ENGLISH.failure.damaged });
    expect(screen.getByRole('alert')).toHaveTextContent('The backup is damaged or cut. Nothing was changed.');
    const file = new File(['{}'], 'a.json');
    await user.upload(screen.getByLabelText('File to import'), file);
    expect(onFile).toHaveBeenCalledWith(file);
    await expectAccessible();
  });

  it('says that it was stopped, and that nothing was changed', async () => {
    openImport({ step: 'choose', stopped: true });
    expect(screen.getByText('Stopped. Nothing was changed.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectAccessible();
  });

  it('names the fields of a conflict in words', () => {
    openImport(PREVIEW);
    expect(screen.getByText(/^Note:/)).toBeVisible();
  });

  it('asks for a passphrase, and says when it was another one', async () => {
    const failure = ENGLISH.failure['wrong-passphrase'];
    const { onPassphrase, user } = openImport({ step: 'passphrase', fileName: 'mine.onrecord', failure });
    expect(screen.getByRole('alert')).toHaveTextContent('The passphrase isn’t the one of this backup.');
    await user.type(screen.getByLabelText('Passphrase of mine.onrecord'), 'walnut{Enter}');
    expect(onPassphrase).toHaveBeenCalledWith('walnut');
    await expectAccessible();
  });

  it('asks which column holds what, and wants a quote and an address', async () => {
    const { onMapping, user } = openImport({
      step: 'mapping',
      fileName: 'sheet.csv',
      header: ['Said', 'Link'],
      rows: [['We paid', 'https://paper.example/a']],
      mapping: { pageUrl: 'Link' },
    });
    expect(screen.getByRole('button', { name: 'Continue' })).toBeDisabled();
    await user.selectOptions(screen.getByLabelText('Column for “Quote”'), 'Said');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onMapping).toHaveBeenCalledWith({ pageUrl: 'Link', quote: 'Said' });
    // Every field that a column can fill is offered.
    expect(screen.getAllByLabelText(/^Column for/)).toHaveLength(CSV_FIELDS.length);
  });

  it('shows what would be new, changed and in conflict, and why records are refused', async () => {
    const { onImport, onSaveRejected, user } = openImport(PREVIEW);
    const row = screen.getByRole('row', { name: /^Claims/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3', '1', '1', '1']);
    expect(screen.getByText('The ferry was insured')).toBeVisible();
    expect(screen.getByText(/yours: Ask Lloyd’s/)).toBeVisible();
    expect(screen.getByText(/credibility: must be one of 1, 2, 3/)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save the bad ones with reasons' }));
    expect(onSaveRejected).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Import the good ones' }));
    expect(onImport).toHaveBeenCalledWith('merge');
  });

  it('replaces everything only after asking', async () => {
    const { onImport, user } = openImport(PREVIEW);
    await user.click(screen.getByRole('radio', { name: /^Replace everything/ }));
    await user.click(screen.getByRole('button', { name: 'Import the good ones' }));
    expect(onImport).not.toHaveBeenCalled();
    const dialog = screen.getByRole('alertdialog', { name: 'Replace everything?' });
    await user.click(within(dialog).getByRole('button', { name: 'Replace everything' }));
    expect(onImport).toHaveBeenCalledWith('replace');
  });

  it('offers no replacing by a file that is no export of ours', () => {
    if (PREVIEW.step !== 'preview') throw new Error('no preview');
    openImport({ ...PREVIEW, format: 'csv' });
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});

describe('the words of files', () => {
  it('are the messages, which hold each of them', () => {
    expect(exchangeWords()).toEqual(ENGLISH);
  });
});
