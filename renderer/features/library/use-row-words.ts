import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { chapterStates } from '../../../shared/domain/state'
import type { ChapterGroup } from './group-chapters'

/** Names a chapter's row. A long list asks for a thousand names at once, so the words are looked up before. */
export function useRowWords(): (group: ChapterGroup) => string {
  const { t } = useTranslation()
  return useMemo(() => {
    const states = new Map(chapterStates.map((state) => [state, t(`common.states.${state}`)]))
    const archived = t('library.inArchive')
    const unversioned = t('library.unversioned')
    const unreadable = t('library.unreadable')
    return ({ lead }) =>
      [
        lead.title,
        lead.isArchived ? archived : '',
        lead.latest ? states.get(lead.latest.state) : '',
        lead.hasUnversionedText && lead.latest ? unversioned : '',
        lead.isReadable ? '' : unreadable,
      ]
        .filter(Boolean)
        .join(', ')
  }, [t])
}
