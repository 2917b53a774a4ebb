import { useRef, useState } from 'react'
import type { Edition, EditionKind } from '../../../shared/domain/edition'
import type { Pack } from '../../../shared/domain/pack'
import { useQuery } from '../../api/use-query'
import { CheckSection } from './CheckSection'
import { EditionsSection } from './EditionsSection'
import { PrintSection } from './PrintSection'
import { useIsNear } from './use-is-near'
import './exporting.css'

export interface PackExportProps {
  readonly pack: Pack
  readonly editions: readonly Edition[]
  readonly onOpenChapter: (draftId: string, blockId: string | null) => void
  readonly onOpenProject: () => void
}

/** From a pack to its files: check, proof or issue, and what was issued. */
export function PackExport({ pack, editions, onOpenChapter, onOpenProject }: PackExportProps) {
  const [kind, setKind] = useState<EditionKind>('participant')
  const part = useRef<HTMLDivElement>(null)
  // The check reads the whole book; while chapters are being ordered above, it waits.
  const isNear = useIsNear(part)
  const check = useQuery('pack:check', isNear ? { packId: pack.id, kind } : null)
  return (
    <>
      <div ref={part}>
        <CheckSection
          pack={pack}
          kind={kind}
          check={check}
          onKind={setKind}
          onOpenChapter={onOpenChapter}
          onOpenProject={onOpenProject}
        />
        <PrintSection pack={pack} kind={kind} findings={check.value ?? []} onKind={setKind} />
      </div>
      <EditionsSection pack={pack} editions={editions.filter((edition) => edition.packId === pack.id)} />
    </>
  )
}
