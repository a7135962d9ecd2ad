import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clickByRole, findByRole } from '../../scripts/browsers/by-role.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { browserForTests } from './support/browsers.ts';
import { typeInto } from './support/card.ts';
import { chooseByKeys, hashOf, listed, shows, suggestionWith } from './support/notebook.ts';
import { openPopup, press, savedClaimsWhen } from './support/popup.ts';
import { tableOf, tableWhen } from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

const FORCED = 'They forced me to sign the confession at the harbour station';
const WILLING = 'Tomas Harrow signed the confession of his own will at the harbour station';
const READ = 'Nobody read the paper to me before I signed';
const QUESTION = 'Was the confession forced?';

const FIRST = `
  <p>A fisherman from Pellworth has withdrawn what he told the police about the missing nets.</p>
  <p>“${FORCED},” said Tomas Harrow, a fisherman.</p>`;
const SECOND = `
  <p>The case of the missing nets goes back to court in the autumn.</p>
  <p>“${WILLING},” said Selma Ostrander, the chief of police.</p>
  <p>“${READ},” said Tomas Harow, a fisherman.</p>`;

/** One desk, worked on from test to test, as in the course of a day. */
describe('the notebook in chromium', () => {
  const installed = browserForTests('chromium');
  let notebook: Page;

  beforeAll(async () => {
    await saveAll(site.article('/nets', 'Fisherman withdraws his confession', FIRST), 1);
    await saveAll(site.article('/nets-police', 'Police deny pressure', SECOND), 2);
  });

  async function saveAll(address: string, count: number): Promise<void> {
    const { driver } = installed;
    const page = await driver.open(address);
    const popup = await openPopup(driver, page);
    await press(popup, count === 1 ? i18n.t('popup.saveOne') : i18n.t('popup.saveAll', count));
    await savedClaimsWhen(popup, count);
    if (count === 2) {
      // The popup closes under the press, and can't tell that it was pressed: the notebook is waited for instead.
      press(popup, i18n.t('notebook.open')).catch(() => {});
      const target = await driver.browser.waitForTarget((one) => one.url().includes('/notebook.html'));
      notebook = await target.asPage();
      await notebook.setViewport({ width: 1280, height: 860 });
    }
    await driver.closePopup();
  }

  test('the claims of all pages are found by words and by facet, and back leads to the view before', async () => {
    await notebook.bringToFront();
    await shows(notebook, i18n.t('notebook.found', 3));
    await typeInto(notebook, 'textbox', i18n.t('notebook.search'), 'confess');
    await listed(notebook, [FORCED, WILLING]);
    expect(await hashOf(notebook)).toContain('q=confess');

    await clickByRole(notebook, 'checkbox', { beginning: 'Selma Ostrander' });
    await listed(notebook, [WILLING]);
    const narrowed = await hashOf(notebook);
    await notebook.reload();
    await listed(notebook, [WILLING]);
    expect(await hashOf(notebook)).toBe(narrowed);

    await typeInto(notebook, 'textbox', i18n.t('notebook.searchName'), 'Police on the confession');
    await clickByRole(notebook, 'button', i18n.t('notebook.saveSearch'));
    const [search] = await tableWhen(notebook, 'searches', 1);
    expect(search).toMatchObject({ name: 'Police on the confession' });

    await notebook.goBack();
    await listed(notebook, [FORCED, WILLING]);
    await clickByRole(notebook, 'link', 'Police on the confession');
    await listed(notebook, [WILLING]);
    expect(await hashOf(notebook)).toBe(narrowed);
    await notebook.evaluate(() => {
      location.hash = '#/claims';
    });
    await listed(notebook, [FORCED, WILLING, READ]);
  });

  test('several claims are tagged and given a status at once, which can be undone', async () => {
    for (const words of [FORCED, READ]) {
      await clickByRole(notebook, 'checkbox', { beginning: i18n.t('notebook.select', [words]).slice(0, 40) });
    }
    await shows(notebook, i18n.t('notebook.selected', 2));
    await clickByRole(notebook, 'button', i18n.t('notebook.addTag'));
    await typeInto(notebook, 'textbox', i18n.t('notebook.addTag'), 'nets');
    await notebook.keyboard.press('Enter');
    await shows(notebook, i18n.t('notebook.tagged', 2));
    await until('two claims have the tag', async () => (await tagged()).length === 2);
    await until('the tag is a facet', () => findByRole(notebook, 'checkbox', { beginning: 'nets' }));

    await clickByRole(notebook, 'button', i18n.t('common.undo'));
    await until('no claim has the tag', async () => (await tagged()).length === 0);
    await until(
      'the tag is no facet',
      async () => !(await findByRole(notebook, 'checkbox', { beginning: 'nets' })),
    );
    await clickByRole(notebook, 'button', i18n.t('notebook.selectNone'));
  });

  async function tagged(): Promise<unknown[]> {
    return (await tableOf(notebook, 'claims')).filter(({ tags }) => JSON.stringify(tags) === '["nets"]');
  }

  test('a claim that is opened is graded in all its fields’ editor', async () => {
    await clickByRole(notebook, 'button', { beginning: `“${FORCED.slice(0, 20)}` });
    const radio = await byRole(notebook, 'radio', '1: Confirmed by other sources');
    await (await radio.$('xpath/ancestor::label'))?.click();
    await clickByRole(notebook, 'button', { beginning: i18n.t('card.save') });
    await until('the grade is stored', async () => (await claimWith(FORCED)).credibility === 1);
    await shows(notebook, 'Confirmed by other sources');
  });

  test('both sides are placed under a question by keyboard, a suggestion among them, and linked', async () => {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewCompare'));
    await shows(notebook, i18n.t('compare.none'));
    await typeInto(notebook, 'textbox', i18n.t('compare.ask'), QUESTION);
    await notebook.keyboard.press('Enter');
    const [question] = await tableWhen(notebook, 'questions', 1);
    expect(question).toMatchObject({ text: QUESTION });
    await byRole(notebook, 'heading', QUESTION);

    await typeInto(notebook, 'textbox', i18n.t('compare.findClaims'), 'forced');
    await chooseByKeys(notebook, await byRole(notebook, 'button', i18n.t('compare.placeAs')), 0);
    await byRole(notebook, 'region', i18n.t('compare.column', 1, [i18n.t('compare.yes'), '1']));
    const forced = await claimWith(FORCED);
    expect(await tableWhen(notebook, 'answers', 1)).toMatchObject([{ claimId: forced.id, answer: 'yes' }]);
    await shows(notebook, i18n.t('compare.reminderNone'));

    const menu = { beginning: i18n.t('compare.claimMenu', [FORCED.slice(0, 20)]).slice(0, 30) };
    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.suggest'));
    const suggestion = await until('the other account is suggested', () => suggestionWith(notebook, WILLING));
    const reasons = await suggestion.evaluate((item) => item.textContent);
    expect(reasons).toContain(i18n.t('compare.reasonOpposite'));
    expect(await tableOf(notebook, 'links')).toEqual([]);
    const place = await suggestion.$('button');
    if (!place) throw new Error('The suggestion has no button.');
    await chooseByKeys(notebook, place, 1);
    await byRole(notebook, 'region', i18n.t('compare.column', 1, [i18n.t('compare.no'), '1']));
    const willing = await claimWith(WILLING);
    const answers = await tableWhen(notebook, 'answers', 2);
    expect(answers.find(({ claimId }) => claimId === willing.id)).toMatchObject({ answer: 'no' });

    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.linkTo'));
    await clickByRole(notebook, 'button', i18n.t('compare.link'));
    expect(await tableWhen(notebook, 'links', 1)).toMatchObject([
      { fromClaimId: forced.id, toClaimId: willing.id, kind: 'contradicts' },
    ]);
    await shows(notebook, `${i18n.t('compare.contradicts')}: Selma Ostrander`);
    await shows(notebook, `${i18n.t('compare.contradicts')}: Tomas Harrow`);
    await shows(notebook, i18n.t('compare.reminderNone'));
  });

  test('two spellings of a speaker are suggested as one, merged, and parted again', async () => {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewSpeakers'));
    await shows(notebook, i18n.t('speakers.caption', 3));
    const before = await tableOf(notebook, 'claims');
    await clickByRole(notebook, 'button', { beginning: 'Merge “Tomas Har' });
    await shows(notebook, i18n.t('speakers.caption', 2));
    const [merged] = (await tableWhen(notebook, 'speakers', 2)).filter(({ name }) =>
      String(name).startsWith('Tomas'),
    );
    const own = (await tableOf(notebook, 'claims')).filter(({ speakerId }) => speakerId === merged?.id);
    expect(own).toHaveLength(2);
    expect(merged?.aliases).toHaveLength(1);

    await clickByRole(notebook, 'button', i18n.t('common.undo'));
    await shows(notebook, i18n.t('speakers.caption', 3));
    await tableWhen(notebook, 'speakers', 3);
    const after = await tableOf(notebook, 'claims');
    expect(after.map(({ id, speakerId }) => [id, speakerId])).toEqual(
      before.map(({ id, speakerId }) => [id, speakerId]),
    );
  });

  test('the overview draws the desk, and says the same in tables', async () => {
    const violations = await notebook.evaluateHandle(() => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => found.push(event.violatedDirective));
      return found;
    });
    await clickByRole(notebook, 'link', i18n.t('notebook.viewOverview'));
    await byRole(notebook, 'heading', i18n.t('overview.bySpeaker'));
    await until('all four pictures are drawn', () =>
      notebook.evaluate(() => document.querySelectorAll('main svg').length >= 4),
    );
    await notebook.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const tables = await notebook.evaluate(() =>
      [...document.querySelectorAll('main table')].map((table) => table.textContent),
    );
    expect(tables).toHaveLength(4);
    expect(tables[0]).toContain('Selma Ostrander');
    expect(tables[1]).toContain('Tomas Harrow');
    expect(await violations.jsonValue()).toEqual([]);
  });

  test('a page is deleted with its claims, and brought back whole', async () => {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewPages'));
    await shows(notebook, i18n.t('pages.caption', 2));
    await clickByRole(notebook, 'button', { beginning: 'Delete the page “Police deny' });
    await shows(notebook, i18n.t('pages.caption', 1));
    await tableWhen(notebook, 'claims', 1);
    await tableWhen(notebook, 'answers', 1);
    await tableWhen(notebook, 'links', 0);
    await clickByRole(notebook, 'button', i18n.t('common.undo'));
    await shows(notebook, i18n.t('pages.caption', 2));
    await tableWhen(notebook, 'claims', 3);
    await tableWhen(notebook, 'answers', 2);
    await tableWhen(notebook, 'links', 1);
  });

  async function claimWith(words: string): Promise<Record<string, unknown>> {
    const found = (await tableOf(notebook, 'claims')).find((claim) => JSON.stringify(claim).includes(words));
    if (!found) throw new Error(`No claim has the words “${words}”.`);
    return found;
  }
});
