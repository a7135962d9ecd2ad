import { render } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BulkBar } from '../../components/notebook/BulkBar.tsx';
import { FirstClaims } from '../../components/notebook/ClaimRows.tsx';
import { ClaimsLayout } from '../../components/notebook/ClaimsLayout.tsx';
import { ClaimsView } from '../../components/notebook/ClaimsView.tsx';
import { COLUMNS, DEFAULT_COLUMNS } from '../../components/notebook/columns.ts';
import { NotebookFrame, VIEWS } from '../../components/notebook/NotebookFrame.tsx';
import { SavedSearches } from '../../components/notebook/SavedSearches.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { drawOnce } from '../../components/ui/draw-once.ts';
import { DEFAULT_QUERY } from '../../lib/desk/query.ts';
import { HOSTILE, PUMPS_ROW, row, TESTED_ROW } from './notebook-samples.ts';
import { ILSE, NOBODY } from './open-popup.tsx';
import { claim, SPLIT, speaker } from './samples.ts';

// jsdom lays nothing out: without a height the list would show no row.
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
});

const ignore = () => undefined;

/** What a person and a screen reader get, apart from the ids that React counts. */
function lookOf(root: Element): string[] {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('*')) {
    for (const name of ['id', 'for', 'aria-controls', 'aria-labelledby']) {
      if (/^[_«:]|^saved-[\d-]+$/.test(element.getAttribute(name) ?? '')) element.removeAttribute(name);
    }
    // read back as properties, and in one order
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return copy.innerHTML.replaceAll('><', '>\n<').split('\n');
}

function drawn(draw: (root: Element) => void): string[] {
  const root = document.createElement('div');
  draw(root);
  return lookOf(root);
}

const POPUP: Omit<PopupProps, `on${string}`> = {
  page: { title: 'Inquiry hears of untested pumps', host: 'ledger.example' },
  reading: 'reading',
  saved: [ILSE, NOBODY],
  found: [],
  savingFound: [],
  exporting: 'idle',
};
const HANDLERS = {
  onRead: ignore,
  onModeChange: ignore,
  onOpenWelcome: ignore,
  onGoToSaved: ignore,
  onGoToFound: ignore,
  onSaveFound: ignore,
  onEdit: ignore,
  onSpeakerInput: ignore,
  onDraftChange: ignore,
  onSaveEdit: ignore,
  onCancelEdit: ignore,
  onDelete: ignore,
  onUndoDelete: ignore,
  onDismissDeleted: ignore,
  onExport: ignore,
  onMoreFormats: ignore,
  onBackup: ignore,
  onPutReminderAway: ignore,
  onOpenNotebook: ignore,
};

describe('the first frame of the popup is what React draws in its place', () => {
  const many = Array.from({ length: 9 }, (_, n) => ({
    claim: claim(n + 1, { credibility: 4, tags: ['pumps'] }),
  }));
  const cases: Record<string, Partial<typeof POPUP> & Pick<PopupProps, 'onOpenSidePanel'>> = {
    'some claims': {},
    'no claim': { saved: [] },
    'more than it has room for': { saved: many },
    'a page without a title, and a side panel': {
      page: { title: '', host: '' },
      onOpenSidePanel: ignore,
    },
    'hostile text': {
      page: { title: HOSTILE, host: 'ledger.example' },
      saved: [
        {
          claim: claim(3, { note: HOSTILE, tags: [HOSTILE], segments: SPLIT }),
          speaker: speaker(4, HOSTILE),
        },
      ],
    },
  };
  for (const [name, state] of Object.entries(cases)) {
    test(name, () => {
      const { container } = render(<Popup {...POPUP} {...HANDLERS} {...state} />);
      expect(drawn((root) => drawOnce(Popup.atFirst({ ...POPUP, ...state }), root))).toEqual(
        lookOf(container),
      );
    });
  }
});

describe('the first frame of the notebook is what React draws in its place', () => {
  const state = {
    query: DEFAULT_QUERY,
    ignored: [],
    stage: 'loading',
    progress: { done: 0, total: 0 },
    busy: false,
    stored: 0,
    counts: undefined,
    detail: undefined,
    selected: new Set<string>(),
    openId: undefined,
  } as const;
  const hostile = row(3, HOSTILE, HOSTILE, { note: HOSTILE, tags: Array(14).fill(HOSTILE) });
  for (const [name, rows, columns] of [
    ['some claims', [PUMPS_ROW, TESTED_ROW], DEFAULT_COLUMNS],
    ['every column', [PUMPS_ROW, TESTED_ROW], COLUMNS],
    ['no column, hostile text', [hostile], []],
    ['hostile text', [hostile], COLUMNS],
    ['more than the window shows', Array.from({ length: 20 }, (_, n) => row(n, `Claim ${n}`)), COLUMNS],
  ] as const) {
    test(name, () => {
      vi.stubGlobal('innerHeight', 600);
      const shown = { ...state, columns, total: rows.length, rowAt: (index: number) => rows[index] };
      const { container } = render(
        <NotebookFrame view="claims" views={VIEWS} message={null}>
          <ClaimsView
            {...shown}
            bulk={
              <BulkBar
                selected={0}
                total={undefined}
                working={undefined}
                onSelectAll={ignore}
                onSelectNone={ignore}
                onTag={ignore}
                onStatus={ignore}
                onSpeaker={ignore}
                onDelete={ignore}
                onExport={ignore}
                onStop={ignore}
              />
            }
            searches={<SavedSearches searches={[]} canSave={false} onSave={ignore} onRemove={ignore} />}
            onQuery={ignore}
            onColumns={ignore}
            onRange={ignore}
            onSelect={ignore}
            onOpen={ignore}
          />
        </NotebookFrame>,
      );
      const first = (
        <NotebookFrame view="claims" views={VIEWS}>
          <ClaimsLayout
            {...shown}
            bulk={BulkBar.atFirst({ total: undefined })}
            searches={undefined}
            onQuery={ignore}
            onColumns={ignore}
            filtersOpen
            list={<FirstClaims {...shown} isCounted={false} />}
          />
        </NotebookFrame>
      );
      expect(drawn((root) => drawOnce(first, root))).toEqual(lookOf(container));
    });
  }
});

describe('drawing once', () => {
  test('text stays text', () => {
    const root = document.createElement('div');
    drawOnce(<p title={HOSTILE}>{HOSTILE}</p>, root);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe(HOSTILE);
  });

  test('what is chosen is chosen', () => {
    const root = document.createElement('div');
    drawOnce(
      <>
        <select value="b" onChange={ignore}>
          <option value="a">A</option>
          <option value="b">B</option>
        </select>
        <input type="checkbox" checked readOnly />
      </>,
      root,
    );
    expect(root.querySelector('select')).toHaveValue('b');
    expect(root.querySelector('input')).toBeChecked();
  });

  test('a component with state that says nothing of its first look is refused', () => {
    function Counter() {
      return <p>{useState(0)[0]}</p>;
    }
    vi.spyOn(console, 'error').mockImplementation(ignore);
    expect(() => drawOnce(<Counter />, document.createElement('div'))).toThrow();
  });
});
