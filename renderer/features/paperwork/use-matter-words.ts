import { useTranslation } from 'react-i18next'
import type { PaperMatter } from '../../../shared/domain/paper-matter'
import { describePaperMatter } from '../../../shared/i18n/describe-paper-matter'

/** What a paper lacks, in the words of the interface. */
export function useMatterWords(): (matter: PaperMatter) => string {
  const { t } = useTranslation()
  return (matter) => describePaperMatter(matter, t)
}
