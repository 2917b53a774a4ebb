import { useTranslation } from 'react-i18next'
import type { BackupPreview } from '../../../shared/ipc/keeping-channels'
import { dayWords, instantWords } from '../../words/day-words'
import { useLanguageName } from '../../words/use-language-name'

/** The chapters and workshops of a backup. */
export function BackupContents({ preview }: { readonly preview: BackupPreview }) {
  const { t, i18n } = useTranslation()
  const languageName = useLanguageName()
  const { chapters, workshops } = preview
  return (
    <>
      <h3>{t('keeping.preview.chapters')}</h3>
      {chapters.length === 0 ? <p className="ui-soft">{t('keeping.preview.noChapters')}</p> : null}
      {chapters.length > 0 ? (
        <div className="keeping-scroll" tabIndex={0} role="region" aria-label={t('keeping.preview.chapters')}>
          <table className="keeping-table">
            <thead>
              <tr>
                <th scope="col">{t('keeping.preview.chapter')}</th>
                <th scope="col">{t('keeping.preview.language')}</th>
                <th scope="col">{t('keeping.preview.changed')}</th>
                <th scope="col">{t('keeping.preview.versions')}</th>
              </tr>
            </thead>
            <tbody>
              {chapters.map((chapter, index) => (
                <tr key={index}>
                  <td>{chapter.title}</td>
                  <td>{languageName(chapter.language)}</td>
                  <td>{instantWords(i18n.language, chapter.changedAt)}</td>
                  <td>{chapter.versions}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <h3>{t('keeping.preview.workshops')}</h3>
      {workshops.length === 0 ? <p className="ui-soft">{t('keeping.preview.noWorkshops')}</p> : null}
      <ul className="keeping-points">
        {workshops.map(({ title, day }, index) => (
          <li key={index}>{day ? `${title} (${dayWords(i18n.language, day)})` : title}</li>
        ))}
      </ul>
      <p className="ui-soft">{t('settings.editions', { count: preview.editions })}</p>
    </>
  )
}
