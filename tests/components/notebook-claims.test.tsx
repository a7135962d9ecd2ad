import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ClaimsView, type ClaimsViewProps } from '../../components/notebook/ClaimsView.tsx';
import { DEFAULT_COLUMNS } from '../../components/notebook/columns.ts';
import type { FacetCounts } from '../../lib/desk/claim-index.ts';
import { DEFAULT_QUERY } from '../../lib/desk/query.ts';
import { expectAccessible } from './axe.ts';
import { ENDLESS, HOSTILE, PUMPS_ROW, row, TESTED_ROW } from './notebook-samples.ts';

const COUNTS: FacetCounts = {
  credibility: [
    { value: '1', label: '1', count: 3 },
    { value: 'none', label: '', count: 2 },
  ],
  status: [],
  speaker: Array.from({ length: 9 }, (_, n) => ({ value: `s${n}`, label: `Speaker ${n}`, count: 9 - n })),
  site: [{ value: 'ledger.example', label: 'ledger.example', count: 5 }],
  reliability: [],
  verdict: [],
  tag: [
    { value: HOSTILE, label: HOSTILE, count: 1 },
    { value: 'pumps', label: 'pumps', count: 1 },
  ],
  lang: [],
  form: [],
  question: [],
};

// jsdom lays nothing out: without a height the list would show no row.
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(96);
});

function open(props: Partial<ClaimsViewProps> = {}) {
  const rows = [PUMPS_ROW, TESTED_ROW];
  const calls = {
    onQuery: vi.fn(),
    onColumns: vi.fn(),
    onRange: vi.fn(),
    onSelect: vi.fn(),
    onOpen: vi.fn(),
  };
  render(
    <ClaimsView
      query={DEFAULT_QUERY}
      ignored={[]}
      stage="ready"
      progress={{ done: 2, total: 2 }}
      total={2}
      busy={false}
      stored={2}
      counts={COUNTS}
      rowAt={(index) => rows[index]}
      columns={DEFAULT_COLUMNS}
      selected={new Set()}
      openId={undefined}
      bulk={null}
      searches={null}
      detail={null}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

describe('the list of all claims', () => {
  test('says how many there are, and of each its words, speaker, grade and page', async () => {
    open();
    expect(screen.getByRole('status')).toHaveTextContent('2 claims');
    const [first] = within(screen.getByRole('list', { name: 'Claims' })).getAllByRole('listitem');
    expect(first).toHaveTextContent('The pumps were never tested');
    expect(first).toHaveTextContent('Ilse Verbruggen');
    expect(first).toHaveTextContent('Confirmed by other sources');
    expect(first).toHaveTextContent('Inquiry hears of untested pumps');
    expect(first).toHaveAttribute('aria-posinset', '1');
    expect(first).toHaveAttribute('aria-setsize', '2');
    await expectAccessible();
  });

  test('says that it does not know yet how many there are', () => {
    open({ stage: 'loading', stored: 0, progress: { done: 0, total: 0 } });
    expect(screen.getByRole('status')).toHaveTextContent('');
    const [first] = within(screen.getByRole('list', { name: 'Claims' })).getAllByRole('listitem');
    // https://www.w3.org/TR/wai-aria-1.2/#aria-setsize
    expect(first).toHaveAttribute('aria-setsize', '-1');
  });

  test('a claim is opened and selected by its name, with keys, too', async () => {
    const { user, onOpen, onSelect } = open();
    const quote = screen.getByRole('button', { name: /pumps were never tested/ });
    quote.focus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(PUMPS_ROW.claim.id);
    await user.click(screen.getByRole('checkbox', { name: /Select “Every pump/ }));
    expect(onSelect).toHaveBeenCalledWith(TESTED_ROW.claim.id, 1, false);
  });

  test('the arrow keys walk from claim to claim', async () => {
    const { user } = open();
    screen.getByRole('button', { name: /pumps were never tested/ }).focus();
    await user.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /Every pump/ })).toHaveFocus());
  });

  test('what is typed becomes the query', async () => {
    const { user, onQuery } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'p');
    expect(onQuery).toHaveBeenLastCalledWith({ ...DEFAULT_QUERY, text: 'p' });
  });

  test('order and columns can be chosen', async () => {
    const { user, onQuery, onColumns } = open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Speaker');
    expect(onQuery).toHaveBeenLastCalledWith({ ...DEFAULT_QUERY, sort: { by: 'speaker', descending: true } });
    await user.click(screen.getByText('Show in the list'));
    await user.click(screen.getByRole('checkbox', { name: 'Verdict' }));
    expect(onColumns.mock.lastCall?.[0]).toContain('verdict');
  });

  test('an empty notebook says how claims come into it', async () => {
    open({ total: 0, stored: 0 });
    expect(screen.getByText('No claims yet')).toBeInTheDocument();
    expect(screen.queryByText('Nothing fits')).not.toBeInTheDocument();
    await expectAccessible();
  });

  test('a search without result says so, but not before all claims are read', () => {
    open({ total: 0 });
    expect(screen.getByText('Nothing fits')).toBeInTheDocument();
  });

  test('while claims are read it says how far', () => {
    open({ total: undefined, stage: 'loading', progress: { done: 2_000, total: 9_000 } });
    expect(screen.getByRole('status')).toHaveTextContent('Reading your claims: 2,000 of 9,000');
    expect(screen.queryByText('Nothing fits')).not.toBeInTheDocument();
  });

  test('a database that can’t be read is said, with what to do', () => {
    open({ stage: 'unavailable' });
    expect(screen.getByText('The notebook can’t read the database')).toBeInTheDocument();
  });

  test('a part of the address that means nothing is told', () => {
    open({ ignored: [{ key: 'sort', value: 'colour', why: 'unknown-value' }] });
    expect(screen.getByText(/left out: sort=colour/)).toBeInTheDocument();
  });

  test('markup, turned and endless text is shown as text', async () => {
    const rows = [
      row(3, HOSTILE, HOSTILE, { note: HOSTILE, tags: [HOSTILE] }),
      row(4, ENDLESS, ENDLESS, { tags: Array.from({ length: 500 }, (_, n) => `tag ${n}`) }),
    ];
    open({ rowAt: (index) => rows[index] });
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('+488')).toBeInTheDocument();
    await expectAccessible();
  });
});

describe('the filters', () => {
  test('a value is chosen by its name and number, and taken back', async () => {
    const { user, onQuery } = open();
    await user.click(screen.getByRole('checkbox', { name: /1: Confirmed by other sources/ }));
    expect(onQuery).toHaveBeenLastCalledWith({ ...DEFAULT_QUERY, facets: { credibility: [1] } });
  });

  test('six values are shown, the others on demand', async () => {
    const { user } = open();
    const group = screen.getByRole('group', { name: 'Speaker' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(6);
    await user.click(within(group).getByRole('button', { name: 'Show 3 more' }));
    expect(within(group).getAllByRole('checkbox')).toHaveLength(9);
  });

  test('what has one value only is no choice', () => {
    open();
    expect(screen.queryByRole('group', { name: 'Site' })).not.toBeInTheDocument();
  });

  test('all filters go at once', async () => {
    const { user, onQuery } = open({
      query: { ...DEFAULT_QUERY, facets: { speaker: ['s1'] }, from: '2026-01-01' },
    });
    expect(screen.getByRole('checkbox', { name: /Speaker 1/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(onQuery).toHaveBeenLastCalledWith(DEFAULT_QUERY);
  });
});
