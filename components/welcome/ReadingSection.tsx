import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckIcon, CloseIcon } from '../ui/icons.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Welcome.module.css';
import type { WelcomeProps } from './welcome-props.ts';

/** The three ways of reading, which one holds, and the way to each. The prompts are the browser's own. */
export function ReadingSection(
  props: Pick<
    WelcomeProps,
    | 'allSites'
    | 'sites'
    | 'refused'
    | 'siteProblem'
    | 'onAllowAllSites'
    | 'onAllowSite'
    | 'onRemoveSite'
    | 'onOnlyOnClick'
  >,
) {
  const { allSites, sites } = props;
  const onlyOnClick = !allSites && sites.length === 0;
  return (
    <Section title={i18n.t('welcome.readingHeading')}>
      <p>{i18n.t('welcome.readingIntro')}</p>
      {props.refused && (
        <Banner kind="notice" title={i18n.t('welcome.refused')}>
          <p>{i18n.t(props.refused === 'site' ? 'welcome.refusedSite' : 'welcome.refusedAll')}</p>
        </Banner>
      )}
      <ul className={styles.ways}>
        <Way title={i18n.t('mode.onClick')} current={onlyOnClick}>
          <p>{i18n.t('welcome.onClick')}</p>
          {!onlyOnClick && <Button onClick={props.onOnlyOnClick}>{i18n.t('welcome.onClickButton')}</Button>}
        </Way>
        <Way title={i18n.t('welcome.sitesTitle')} current={!allSites && sites.length > 0}>
          <p>{i18n.t('welcome.sites')}</p>
          <SiteForm problem={props.siteProblem ?? false} onAllow={props.onAllowSite} />
          {sites.length > 0 && (
            <ul className={styles.sites} aria-label={i18n.t('welcome.sitesAllowed')}>
              {sites.map((host) => (
                <li key={host} className={styles.site}>
                  <bdi>{host}</bdi>
                  <Button
                    look="icon"
                    aria-label={i18n.t('welcome.removeSite', [host])}
                    onClick={() => props.onRemoveSite(host)}
                  >
                    <CloseIcon />
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Way>
        <Way title={i18n.t('mode.allSites')} current={allSites}>
          <p>{i18n.t('welcome.allSites')}</p>
          {!allSites && <Button onClick={props.onAllowAllSites}>{i18n.t('welcome.allSitesButton')}</Button>}
        </Way>
      </ul>
    </Section>
  );
}

function Way({ title, current, children }: { title: string; current: boolean; children: ReactNode }) {
  return (
    <li className={styles.way} aria-current={current || undefined}>
      <h3 className={styles.wayTitle}>
        {title}
        {current && (
          <span className={styles.current}>
            <CheckIcon />
            {i18n.t('welcome.current')}
          </span>
        )}
      </h3>
      {children}
    </li>
  );
}

function SiteForm({ problem, onAllow }: { problem: boolean; onAllow: (text: string) => void }) {
  const [site, setSite] = useState('');
  return (
    <form
      className={styles.siteForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (site.trim() !== '') onAllow(site.trim());
      }}
    >
      <TextField
        label={i18n.t('welcome.siteLabel')}
        value={site}
        placeholder="news.example"
        problem={problem ? i18n.t('welcome.siteProblem') : undefined}
        onChange={setSite}
      />
      <Button type="submit">{i18n.t('welcome.siteButton')}</Button>
    </form>
  );
}
