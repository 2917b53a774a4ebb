import { useTranslation } from 'react-i18next'
import type { ProfileFacts, PublicityProfile, PublicityStatement } from '../../../shared/domain/publicity-profile'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { useLanguageName } from '../../words/use-language-name'
import { useReport } from '../../words/use-report'

type Choice = 'take' | 'keep' | 'beside'

/** Newer rules that came with the program, beside those of the library; the person decides. */
export function ProfileOfferNotice({ profileId }: { readonly profileId: PublicityProfile['id'] }) {
  const { t } = useTranslation()
  const { value: offers } = useQuery('profile:offers', {})
  const deciding = useCall('profile:decide')
  const report = useReport()
  const rows = useOfferRows()
  const offer = offers?.find(({ id }) => id === profileId)
  if (!offer) return null
  const decide = async (choice: Choice) => {
    report(await deciding.run({ profileId, choice }))
  }
  const choices: readonly Choice[] = ['take', 'beside', 'keep']
  return (
    <Notice
      tone="attention"
      actions={choices.map((choice) => (
        <Button key={choice} isSmall isDisabled={deciding.isBusy} onPress={() => void decide(choice)}>
          {t(`workshops.projects.offer.${choice}`)}
        </Button>
      ))}
    >
      <strong>{t('workshops.projects.offer.title')}</strong>
      <p>{t('workshops.projects.offer.text')}</p>
      <dl className="workshops-offer">
        {rows(offer.present, offer.offered).map(({ label, yours, theirs }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{`${t('workshops.projects.offer.yours')}: ${yours || '–'}`}</dd>
            <dd>{`${t('workshops.projects.offer.theirs')}: ${theirs || '–'}`}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

interface OfferRow {
  readonly label: string
  readonly yours: string
  readonly theirs: string
}

/** What differs, field by field and language by language. */
function useOfferRows(): (present: ProfileFacts, offered: ProfileFacts) => readonly OfferRow[] {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  type Texts = Readonly<Record<string, PublicityStatement>>
  const texts = (label: string, yours: Texts, theirs: Texts): readonly OfferRow[] =>
    [...new Set([...Object.keys(yours), ...Object.keys(theirs)])].map((language) => ({
      label: `${label}, ${nameOf(language)}`,
      yours: yours[language]?.text ?? '',
      theirs: theirs[language]?.text ?? '',
    }))
  return (present, offered) =>
    [
      { label: t('workshops.projects.profileEdit.name'), yours: present.name, theirs: offered.name },
      ...texts(t('workshops.projects.statement'), present.statements, offered.statements),
      ...texts(t('workshops.projects.profileEdit.disclaimer'), present.disclaimers, offered.disclaimers),
      {
        label: t('workshops.projects.profileEdit.pattern'),
        yours: present.registrationPattern ?? '',
        theirs: offered.registrationPattern ?? '',
      },
      {
        label: t('workshops.projects.profileEdit.logos'),
        yours: present.logos.join('; '),
        theirs: offered.logos.join('; '),
      },
      {
        label: t('workshops.projects.profileEdit.rules'),
        yours: present.rules.join(' '),
        theirs: offered.rules.join(' '),
      },
      { label: t('workshops.projects.source'), yours: present.source, theirs: offered.source },
      {
        label: t('workshops.projects.profileEdit.checkedOn'),
        yours: present.checkedOn ?? '',
        theirs: offered.checkedOn ?? '',
      },
    ].filter(({ yours, theirs }) => yours !== theirs)
}
