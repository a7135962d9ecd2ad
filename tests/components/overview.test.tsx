import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { OverviewView } from '../../components/overview/OverviewView.tsx';
import { overviewOf, type TimelinePoint } from '../../lib/desk/overview.ts';
import { expectAccessible } from './axe.ts';
import { HOSTILE, PUMPS_ROW, row, TESTED_ROW } from './notebook-samples.ts';
import { uuid } from './samples.ts';

const OVERVIEW = overviewOf([PUMPS_ROW, TESTED_ROW, row(3, 'Said by nobody'), row(4, 'x', HOSTILE)]);
const QUESTIONS = [
  { id: uuid(70), text: 'Were the pumps tested?' },
  { id: uuid(71), text: 'Who opened the gates?' },
];
const TIMELINE: readonly TimelinePoint[] = [
  {
    claimId: PUMPS_ROW.claim.id,
    speakerId: uuid(501),
    speakerName: 'Ilse Verbruggen',
    answer: 'no',
    credibility: 1,
    date: '2026-01-02',
    dateFrom: 'said',
  },
];

function open(props: Partial<Parameters<typeof OverviewView>[0]> = {}) {
  const onQuestion = vi.fn();
  render(
    <OverviewView
      overview={OVERVIEW}
      timeline={TIMELINE}
      questions={QUESTIONS}
      questionId={uuid(70)}
      onQuestion={onQuestion}
      {...props}
    />,
  );
  return { onQuestion, user: userEvent.setup() };
}

describe('the overview', () => {
  test('has four pictures, each hidden from screen readers, which get a table', async () => {
    open();
    for (const title of [
      'Claims by speaker and credibility',
      'Competing claims over time',
      'Work status',
      'Claims added each week',
    ]) {
      const region = screen.getByRole('region', { name: title });
      expect(region.querySelector('[aria-hidden=true] svg')).not.toBeNull();
      expect(region.querySelector('table')).not.toBeNull();
    }
    await expectAccessible();
  });

  test('the bars have the colours of the grades', () => {
    open();
    const region = screen.getByRole('region', { name: 'Claims by speaker and credibility' });
    expect(region.querySelector('svg rect[fill="var(--grade-1)"]')).not.toBeNull();
  });

  test('the table says how many claims of each grade a speaker has', async () => {
    const { user } = open();
    const region = screen.getByRole('region', { name: 'Claims by speaker and credibility' });
    await user.click(within(region).getByText('Show as table'));
    const line = within(region).getByRole('row', { name: /Ilse Verbruggen/ });
    const cells = within(line)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual(['1', '1', '0', '0', '0', '0', '0', '0']);
    expect(within(region).getByRole('row', { name: /No speaker/ })).toBeInTheDocument();
  });

  test('another question is chosen for the timeline', async () => {
    const { user, onQuestion } = open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Question' }), 'Who opened the gates?');
    expect(onQuestion).toHaveBeenCalledWith(uuid(71));
  });

  test('without questions or answers the timeline says what is missing', () => {
    open({ questions: [], questionId: undefined, timeline: [] });
    expect(screen.getByRole('region', { name: 'Competing claims over time' })).toHaveTextContent(
      'Ask a question under “Compare”',
    );
  });

  test('an empty desk, a busy and a broken one say so', async () => {
    open({ overview: overviewOf([]) });
    expect(screen.getByText('Nothing to draw yet')).toBeInTheDocument();
    open({ overview: 'loading' });
    expect(screen.getByText('Counting your claims …')).toHaveAttribute('role', 'status');
    open({ overview: 'failed' });
    expect(screen.getByText(/couldn’t be counted/)).toBeInTheDocument();
    await expectAccessible();
  });

  test('a name of markup and turned text stays text, and turns nothing round in the picture', () => {
    open();
    expect(document.querySelector('img')).toBeNull();
    const drawn = [...document.querySelectorAll('svg text')].map((text) => text.textContent).join(' ');
    expect(drawn).toContain('<img');
    expect(drawn).not.toMatch(/[\u202a-\u202e]/);
  });
});
