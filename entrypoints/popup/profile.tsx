/** How an article is sourced, as one strip and five figures, in words beside both. */
import { useTexts } from '../../components/texts';
import type { PagesKey } from '../../lib/i18n/pages';
import type { SourcingProfile } from '../../lib/platform/calls';

const FIGURES = ['named', 'official', 'document', 'anonymous', 'relayed'] as const;
const NAMES: Record<(typeof FIGURES)[number], PagesKey> = {
  named: 'popup.profileNamed',
  official: 'popup.profileOfficial',
  document: 'popup.profileDocument',
  anonymous: 'popup.profileAnonymous',
  relayed: 'popup.profileRelayed',
};

export function Profile({ profile }: { profile: SourcingProfile }) {
  const { t, formats } = useTexts();
  const sourced = Math.max(0, profile.sentences - profile.unsourced);
  const part = profile.sentences === 0 ? 0 : sourced / profile.sentences;
  return (
    <section class="profile" aria-labelledby="profile">
      <h3 id="profile" class="section-name">
        {t('popup.profile')}
      </h3>
      <div class="profile-strip" aria-hidden="true">
        <span style={{ inlineSize: `${part * 100}%` }} />
      </div>
      <p class="profile-share">
        <span>{t('popup.profileSentences', { n: profile.sentences, sourced })}</span>
        <span class="soft">{t('popup.profileUnsourced', { share: formats.share(1 - part) })}</span>
      </p>
      <dl class="profile-figures">
        {FIGURES.map((figure) => (
          <div key={figure} class={profile[figure] === 0 ? 'profile-none' : undefined}>
            <dt>{t(NAMES[figure])}</dt>
            <dd>{formats.number(profile[figure])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
