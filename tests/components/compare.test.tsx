import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { AnswerBoard } from '../../components/compare/AnswerBoard.tsx';
import { AnswersField } from '../../components/compare/AnswersField.tsx';
import type { BoardProps } from '../../components/compare/compare-props.ts';
import { QuestionList } from '../../components/compare/QuestionList.tsx';
import type { Link, Question } from '../../lib/model/records.ts';
import { expectAccessible } from './axe.ts';
import { HOSTILE, PUMPS_ROW, row, TESTED_ROW } from './notebook-samples.ts';
import { segment, uuid } from './samples.ts';

const TIME = '2026-03-04T05:06:07.000Z';
const QUESTION: Question = {
  id: uuid(70),
  text: 'Were the pumps tested?',
  createdAt: TIME,
  updatedAt: TIME,
};
const OTHER_ROW = row(3, 'No test was ever made', HOSTILE);
const CONTRADICTION: Link = {
  id: uuid(80),
  fromClaimId: PUMPS_ROW.claim.id,
  toClaimId: TESTED_ROW.claim.id,
  kind: 'contradicts',
  createdAt: TIME,
  updatedAt: TIME,
};

function open(props: Partial<BoardProps> = {}) {
  const calls = {
    onPlace: vi.fn(),
    onPlaceFound: vi.fn(),
    onLinkFound: vi.fn(),
    onGoToFound: vi.fn(),
    onLink: vi.fn(),
    onUnlink: vi.fn(),
    onAbout: vi.fn(),
    onReword: vi.fn(),
    onDelete: vi.fn(),
  };
  render(
    <AnswerBoard
      question={QUESTION}
      placed={[
        { row: PUMPS_ROW, answer: 'no' },
        { row: TESTED_ROW, answer: 'yes' },
      ]}
      links={[]}
      reminders={[]}
      about={undefined}
      suggestions={undefined}
      found={[]}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

const COMPLETE = { done: 3, total: 3 };

/** Opens a claim's menu and chooses an entry with keys alone. */
async function choose(user: ReturnType<typeof userEvent.setup>, claim: RegExp, entry: string): Promise<void> {
  screen.getByRole('button', { name: claim }).focus();
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(screen.getByRole('menu')).toBeInTheDocument());
  for (let tries = 0; tries < 10 && document.activeElement?.textContent !== entry; tries++)
    await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveTextContent(entry);
  await user.keyboard('{Enter}');
}

describe('the accounts under a question', () => {
  test('stand in one column an answer, which says how many they are', async () => {
    open();
    expect(screen.getByRole('heading', { level: 2, name: QUESTION.text })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Yes: 1 claim' })).toHaveTextContent('Tomas Okonjo');
    expect(screen.getByRole('region', { name: 'No: 1 claim' })).toHaveTextContent('Ilse Verbruggen');
    expect(screen.getByRole('region', { name: 'Partly: 0 claims' })).toBeInTheDocument();
    await expectAccessible();
  });

  test('the earlier claim comes first', () => {
    const late = row(11, 'Said later', 'A', { saidAt: '2026-02-01' });
    const early = row(12, 'Said before', 'B', { saidAt: '2026-01-01' });
    open({
      placed: [
        { row: late, answer: 'yes' },
        { row: early, answer: 'yes' },
      ],
    });
    const column = screen.getByRole('region', { name: 'Yes: 2 claims' });
    const quotes = within(column).getAllByText(/^Said/);
    expect(quotes.map((quote) => quote.textContent)).toEqual(['Said before', 'Said later']);
  });

  test('a claim is moved and taken out by keyboard', async () => {
    const { user, onPlace } = open();
    await choose(user, /Actions for “The pumps/, 'Move to “Partly”');
    expect(onPlace).toHaveBeenLastCalledWith(PUMPS_ROW.claim.id, 'partly');
    await choose(user, /Actions for “The pumps/, 'Take out of the question');
    expect(onPlace).toHaveBeenLastCalledWith(PUMPS_ROW.claim.id, null);
  });

  test('two claims are linked, with whether they are independent', async () => {
    const { user, onLink } = open();
    await choose(user, /Actions for “The pumps/, 'Link to another claim');
    const form = screen.getByRole('form', { name: 'Link to another claim' });
    await expectAccessible();
    await user.selectOptions(within(form).getByRole('combobox', { name: 'This claim' }), 'corroborates');
    await user.selectOptions(
      within(form).getByRole('combobox', { name: 'Independent of each other?' }),
      'independent',
    );
    await user.click(within(form).getByRole('button', { name: 'Link' }));
    expect(onLink).toHaveBeenCalledWith({
      fromClaimId: PUMPS_ROW.claim.id,
      toClaimId: TESTED_ROW.claim.id,
      kind: 'corroborates',
      independent: true,
    });
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  test('Escape leaves the linking as it was', async () => {
    const { user, onLink } = open();
    await choose(user, /Actions for “The pumps/, 'Link to another claim');
    screen.getByRole('combobox', { name: 'This claim' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(onLink).not.toHaveBeenCalled();
  });

  test('a link is told on both cards, and can be removed', async () => {
    const { user, onUnlink } = open({ links: [CONTRADICTION] });
    expect(screen.getAllByRole('list', { name: 'Links' })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Remove the link “contradicts: Tomas Okonjo”' }));
    expect(onUnlink).toHaveBeenCalledWith(CONTRADICTION.id);
  });

  test('a claim that counts as confirmed without an independent link reminds of it', async () => {
    open({ reminders: [{ claimId: PUMPS_ROW.claim.id, corroboration: 'none' }] });
    expect(screen.getByRole('note')).toHaveTextContent('no corroborating claim is linked');
    await expectAccessible();
  });

  test('suggestions come with their reasons, and nothing is placed before the person says so', async () => {
    const { user, onPlace, onLink } = open({
      about: TESTED_ROW.claim.id,
      suggestions: {
        ...COMPLETE,
        suggestions: [
          {
            row: OTHER_ROW,
            suggestion: {
              claimId: OTHER_ROW.claim.id,
              score: 2,
              reasons: [{ kind: 'negation', words: ['tested'], otherWords: ['No test'] }],
            },
          },
        ],
      },
    });
    const region = screen.getByRole('region', { name: /May speak of the same matter as/ });
    expect(within(region).getByRole('list', { name: 'Why' })).toHaveTextContent(
      'One denies “tested” – “No test”',
    );
    expect(onPlace).not.toHaveBeenCalled();
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
    within(region).getByRole('button', { name: 'Place as …' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPlace).toHaveBeenCalledWith(OTHER_ROW.claim.id, 'no');
    within(region).getByRole('button', { name: 'Link as …' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onLink).toHaveBeenCalledWith({
      fromClaimId: TESTED_ROW.claim.id,
      toClaimId: OTHER_ROW.claim.id,
      kind: 'corroborates',
      independent: undefined,
    });
  });

  test('what open pages have comes behind, says where it was found, and is saved by placing or linking it', async () => {
    const { user, onPlaceFound, onLinkFound, onGoToFound } = open({
      about: TESTED_ROW.claim.id,
      suggestions: { ...COMPLETE, suggestions: [] },
      found: [
        {
          id: '7 40-72-1',
          title: HOSTILE,
          segments: [segment('“', 'The pumps were never tested under load', '”')],
          speaker: { name: 'Dafydd Arkwright', role: 'dredger' },
          reasons: [{ kind: 'negation', words: ['tested'], otherWords: ['never tested'] }],
        },
      ],
    });
    const region = screen.getByRole('region', { name: /May speak of the same matter as/ });
    expect(within(region).getByRole('status')).toHaveTextContent('1 claim of another speaker.');
    const list = within(region).getByRole('list', { name: 'Found on open pages, not saved' });
    // The title keeps to itself, however it is turned.
    expect(list).toHaveTextContent(`Found on “\u2068${HOSTILE}\u2069”, not saved`);
    expect(list).toHaveTextContent('Dafydd Arkwright, dredger');
    expect(list).toHaveTextContent('One denies “tested” – “never tested”');
    expect(document.querySelector('img')).toBeNull();
    expect(onPlaceFound).not.toHaveBeenCalled();
    await expectAccessible();
    await user.click(within(list).getByRole('button', { name: 'Go to it on the page' }));
    expect(onGoToFound).toHaveBeenCalledWith('7 40-72-1');
    within(list).getByRole('button', { name: 'Save and place as …' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPlaceFound).toHaveBeenCalledWith('7 40-72-1', 'no');
    within(list).getByRole('button', { name: 'Save and link as …' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menu');
    await user.keyboard('{Enter}');
    expect(onLinkFound).toHaveBeenCalledWith('7 40-72-1', 'contradicts');
  });

  test('it is said when nothing speaks of the same matter', () => {
    open({ about: TESTED_ROW.claim.id, suggestions: { ...COMPLETE, suggestions: [] } });
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found that speaks of the same matter');
  });

  test('an answer from a part of the claims says from how many', () => {
    open({ about: TESTED_ROW.claim.id, suggestions: { suggestions: [], done: 1_200, total: 60_000 } });
    expect(screen.getByRole('status')).toHaveTextContent('1,200 of 60,000 claims were looked at so far.');
  });

  test('the question is reworded, but not to nothing', async () => {
    const { user, onReword } = open();
    await user.click(screen.getByRole('button', { name: 'Reword' }));
    const field = screen.getByRole('textbox', { name: 'Question' });
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(onReword).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reword' }));
    await user.type(screen.getByRole('textbox', { name: 'Question' }), ' Ever?{Enter}');
    expect(onReword).toHaveBeenCalledWith('Were the pumps tested? Ever?');
  });

  test('an empty board says how claims come on it', async () => {
    open({ placed: [] });
    expect(screen.getByText(/No claim answers this yet/)).toBeInTheDocument();
    await expectAccessible();
  });
});

describe('the questions', () => {
  test('are links with their number of claims; the open one is marked', async () => {
    render(
      <QuestionList
        questions={[
          { question: QUESTION, claims: 2 },
          { question: { ...QUESTION, id: uuid(71), text: HOSTILE }, claims: 1 },
        ]}
        openId={QUESTION.id}
        onAsk={vi.fn()}
      />,
    );
    const link = screen.getByRole('link', { name: /Were the pumps tested/ });
    expect(link).toHaveAttribute('aria-current', 'true');
    expect(link).toHaveTextContent('2 claims');
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
  });

  test('a new one is asked by keyboard, and not without words', async () => {
    const onAsk = vi.fn();
    render(<QuestionList questions={[]} openId={undefined} onAsk={onAsk} />);
    expect(screen.getByText('No questions yet')).toBeInTheDocument();
    const field = screen.getByRole('textbox', { name: 'A new question' });
    await userEvent.type(field, '  {Enter}');
    expect(onAsk).not.toHaveBeenCalled();
    await userEvent.type(field, 'Who opened the gates?{Enter}');
    expect(onAsk).toHaveBeenCalledWith('Who opened the gates?');
    await expectAccessible();
  });
});

describe('the questions of a claim', () => {
  const ASKED = { id: uuid(701), text: 'Were the pumps tested?', createdAt: '', updatedAt: '' };
  const OTHER = { id: uuid(702), text: HOSTILE, createdAt: '', updatedAt: '' };

  test('are told with the answer, and others can be chosen', async () => {
    const onPlace = vi.fn();
    const user = userEvent.setup();
    render(
      <AnswersField
        questions={[ASKED, OTHER]}
        answers={[{ questionId: ASKED.id, answer: 'no' }]}
        onPlace={onPlace}
      />,
    );
    const region = screen.getByRole('region', { name: 'Questions that this claim answers' });
    expect(within(region).getByRole('link', { name: ASKED.text })).toHaveAttribute(
      'href',
      `#/compare/${ASKED.id}`,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Answer' }), 'partly');
    await user.click(screen.getByRole('button', { name: 'Place' }));
    expect(onPlace).toHaveBeenCalledWith(OTHER.id, 'partly');
    await user.click(screen.getByRole('button', { name: `Take out of “${ASKED.text}”` }));
    expect(onPlace).toHaveBeenLastCalledWith(ASKED.id, null);
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
  });

  test('where none was asked there is nothing to choose', () => {
    render(<AnswersField questions={[]} answers={[]} onPlace={() => undefined} />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
