import { useState } from 'react'
import type { Edition, EditionKind } from '../../../shared/domain/edition'
import type { Pack } from '../../../shared/domain/pack'
import { CheckSection } from './CheckSection'
import { EditionsSection } from './EditionsSection'
import { PrintSection } from './PrintSection'
import './exporting.css'

export interface PackExportProps {
  readonly pack: Pack
  readonly editions: readonly Edition[]
  readonly onOpenChapter: (draftId: string) => void
}

/** From a pack to its files: check, proof or issue, and what was issued. */
export function PackExport({ pack, editions, onOpenChapter }: PackExportProps) {
  const [kind, setKind] = useState<EditionKind>('participant')
  return (
    <>
      <CheckSection pack={pack} kind={kind} onKind={setKind} onOpenChapter={onOpenChapter} />
      <PrintSection pack={pack} kind={kind} onKind={setKind} />
      <EditionsSection pack={pack} editions={editions.filter((edition) => edition.packId === pack.id)} />
    </>
  )
}
