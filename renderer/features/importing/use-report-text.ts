import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../shared/domain/import-report'

/** Makes the report a text that can be kept: every loss with the words that were left out. */
export function useReportText(): (name: string, report: ImportReport) => string {
  const { t } = useTranslation()
  return (name, { dropped, characters }) => {
    const losses = dropped.flatMap(({ what, count, texts = [] }) => [
      t('importing.lossLine', { what: t(`importing.losses.${what}`), count }),
      ...texts.map((text) => `    ${text}`),
    ])
    return [
      t('importing.noteIntro', { name }),
      '',
      ...(losses.length > 0 ? losses : [t('importing.reportNone')]),
      ...(characters ? ['', t('importing.characters', { ...characters })] : []),
      '',
    ].join('\n')
  }
}
