import { useTranslation } from 'react-i18next'
import type { CopyCount } from '../../../shared/domain/personal-copies'

/** Who gets what: the pack's own layout for everybody who wishes nothing else. */
export function CopyCounts({ counts }: { readonly counts: readonly CopyCount[] }) {
  const { t } = useTranslation()
  return (
    <ul className="copies-counts" aria-label={t('annexes.copies.counts')}>
      {counts.map(({ format, count }) => (
        <li key={format ?? ''}>
          <strong>{count}</strong> {t(`annexes.copies.formats.${format ?? 'usual'}`)}
        </li>
      ))}
    </ul>
  )
}
