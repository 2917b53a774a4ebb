import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { annexWarnings } from './annex-words'

/** What is known of an annex of the pack, in one quiet line; below it what its readers lose. */
export function AnnexNotes({ annexId }: { readonly annexId: string }) {
  const { t } = useTranslation()
  const { value: [annex] = [] } = useQuery('annex:find', { annexIds: [annexId] })
  if (!annex) return null
  const { pages, fileName } = annex
  const warnings = annexWarnings(annex, t)
  return (
    <>
      <small>{[t('annexes.kind'), t('annexes.pages', { count: pages }), fileName].join(' · ')}</small>
      {warnings.length > 0 ? <small className="packs-odd">{warnings.join(' ')}</small> : null}
    </>
  )
}
