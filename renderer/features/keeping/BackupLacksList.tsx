import { useTranslation } from 'react-i18next'
import type { BackupLacks } from '../../../shared/ipc/keeping-channels'
import { instantWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'

/** What would not be in the library after going back: in plain words, by name. */
export function BackupLacksList({ lacks }: { readonly lacks: BackupLacks | null }) {
  const { t, i18n } = useTranslation()
  const languageName = useLanguageName()
  if (!lacks) return <p className="ui-soft">{t('keeping.preview.lacksUnknown')}</p>
  const { chapters, changed, versions, workshops, editions, evidence } = lacks
  const isNothing = chapters.length + changed.length + versions + workshops.length + editions + evidence === 0
  if (isNothing) return <p>{t('keeping.preview.lacksNothing')}</p>
  const texts = changed.map(({ title, language, at }) =>
    t('keeping.preview.changedAt', {
      title,
      language: languageName(language),
      when: instantWords(i18n.language, at),
    }),
  )
  return (
    <section className="keeping-part" aria-label={t('keeping.preview.lacksTitle')}>
      <h3>{t('keeping.preview.lacksTitle')}</h3>
      <ul className="keeping-points keeping-scroll">
        <Named title={t('keeping.preview.lacksChapters')} names={chapters} />
        <Named title={t('keeping.preview.lacksChanged')} names={texts} />
        <Named title={t('keeping.preview.lacksWorkshops')} names={workshops} />
        {versions > 0 ? <li>{t('keeping.preview.lacksVersions', { count: versions })}</li> : null}
        {editions > 0 ? <li>{t('keeping.preview.lacksEditions', { count: editions })}</li> : null}
        {evidence > 0 ? <li>{t('keeping.preview.lacksEvidence', { count: evidence })}</li> : null}
      </ul>
    </section>
  )
}

function Named({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <li>
      {title}
      <ul className="keeping-points">
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </li>
  )
}
