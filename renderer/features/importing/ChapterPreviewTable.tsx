import { useTranslation } from 'react-i18next'
import type { ChapterPreview } from '../../../shared/domain/import-preview'

export interface ChapterPreviewTableProps {
  readonly chapters: readonly ChapterPreview[]
}

const counts = ['words', 'pictures', 'tables', 'notes'] as const

/** The chapters that will come to be, before anything is stored. */
export function ChapterPreviewTable({ chapters }: ChapterPreviewTableProps) {
  const { t, i18n } = useTranslation()
  return (
    <div className="importing-chapters ui-scroll" tabIndex={0} role="region" aria-label={t('importing.chapters')}>
      <table>
        <caption>{t('importing.chapters')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('importing.chapterTitle')}</th>
            {counts.map((what) => (
              <th key={what} scope="col" className="importing-number">
                {t(`importing.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chapters.map((chapter, index) => (
            <tr key={index}>
              <th scope="row">{chapter.title}</th>
              {counts.map((what) => (
                <td key={what} className="importing-number">
                  {chapter[what] === 0 && what !== 'words' ? '–' : chapter[what].toLocaleString(i18n.language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
