import { Paperclip, Plus } from 'lucide-react'
import { useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mostEvidenceBytes, type Evidence } from '../../../shared/domain/evidence'
import type { Workshop } from '../../../shared/domain/workshop'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { FileButton } from '../../ui/FileButton'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { Skeleton } from '../../ui/Skeleton'
import { AddEvidenceDialog } from './AddEvidenceDialog'
import { describeFile, evidenceEndings, type ChosenEvidence } from './chosen-evidence'
import { EvidenceRow } from './EvidenceRow'
import { RemovedEvidence } from './RemovedEvidence'
import './audit.css'

/** Files that prove how the workshop went: added by a button or dropped, opened, taken out with a reason. */
export function EvidenceSection({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const { value, error } = useQuery('evidence:list', { workshopId: workshop.id })
  const [chosen, setChosen] = useState<readonly ChosenEvidence[]>([])
  const [isOver, setOver] = useState(false)
  const take = (files: readonly File[]) => setChosen(files.map(describeFile))
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    take([...event.dataTransfer.files])
  }
  return (
    <section
      data-step="evidence"
      data-takes-files
      data-over={isOver || undefined}
      className="ui-section audit-section"
      aria-labelledby="workshop-evidence"
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="workshop-evidence" tabIndex={-1}>
        {t('audit.evidence.title')}
      </h2>
      <p className="ui-lead">{t('audit.evidence.lead')}</p>
      {error && !value ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {!error && !value ? <Skeleton label={t('common.loading')} lines={3} /> : null}
      {value ? <EvidenceList workshop={workshop} evidence={value} onFiles={take} /> : null}
      {isOver ? (
        <p className="audit-drop">
          <Icon of={Paperclip} size={24} />
          {t('audit.evidence.dropHere')}
        </p>
      ) : null}
      {chosen.length > 0 ? (
        <AddEvidenceDialog workshopId={workshop.id} chosen={chosen} onClose={() => setChosen([])} />
      ) : null}
    </section>
  )
}

interface EvidenceListProps {
  readonly workshop: Workshop
  readonly evidence: readonly Evidence[]
  readonly onFiles: (files: readonly File[]) => void
}

function EvidenceList({ workshop, evidence, onFiles }: EvidenceListProps) {
  const { t } = useTranslation()
  const people = useQuery('participant:list', { workshopId: workshop.id })
  const kept = evidence.filter(({ removed }) => removed === null)
  const isForgotten = (people.value?.erased ?? 0) > 0 && kept.some(({ namesPeople }) => namesPeople)
  const add = (
    <FileButton icon={Plus} endings={evidenceEndings} isMany onFiles={onFiles}>
      {t('audit.evidence.add')}
    </FileButton>
  )
  return (
    <>
      {isForgotten ? <Notice tone="attention">{t('audit.evidence.erasedHint')}</Notice> : null}
      {kept.length === 0 ? (
        <EmptyPlace
          icon={Paperclip}
          title={t('audit.evidence.empty.title')}
          text={t('audit.evidence.empty.text', { most: mostEvidenceBytes / 1_000_000 })}
        >
          {add}
        </EmptyPlace>
      ) : (
        <>
          <ul className="audit-list" aria-label={t('audit.evidence.title')}>
            {kept.map((one) => (
              <EvidenceRow key={one.id} evidence={one} />
            ))}
          </ul>
          <div className="ui-buttons">{add}</div>
        </>
      )}
      <RemovedEvidence evidence={evidence} />
    </>
  )
}
