import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Certificate, Participant } from '../../../shared/domain/participant'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Select } from '../../ui/Select'
import type { PanelProps } from './panel-props'
import { useHours } from './use-hours'

const rowHeight = 42

/** Every number that was given, with whose it is; a blank one is given to somebody who came unregistered. */
export function CertificateRegister({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const { certificates, participants, counts } = view
  const filling = useCall('participant:fillBlank')
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: certificates.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  if (certificates.length === 0) return <p className="ui-soft">{t('participants.certificates.empty')}</p>
  const numbered = new Set(certificates.map(({ participantId }) => participantId))
  const unnumbered = participants.filter(({ id }) => !numbered.has(id))
  const fill = (sequence: number, participantId: string) =>
    void filling.run({ workshopId: workshop.id, sequence, participantId })
  return (
    <div>
      <h3>{t('participants.certificates.register')}</h3>
      <p className="ui-soft ui-small">
        {t('participants.certificates.counts', { count: counts.certificates })}. {t('participants.certificates.reuse')}
      </p>
      {filling.error ? <ErrorNotice words={errorWords(t, filling.error)} /> : null}
      <div
        className="people-table"
        role="table"
        aria-label={t('participants.certificates.register')}
        aria-rowcount={certificates.length + 1}
      >
        <RegisterHead />
        <div className="people-scroll ui-scroll" ref={scroll} role="rowgroup">
          <div className="people-whole" style={{ height: rows.getTotalSize() }} role="presentation">
            {rows.getVirtualItems().map(({ index, start }) => {
              const certificate = certificates[index]
              if (!certificate) return null
              return (
                <div
                  key={certificate.sequence}
                  className="people-certificate people-place"
                  role="row"
                  aria-rowindex={index + 2}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <RegisterCells
                    certificate={certificate}
                    person={participants.find(({ id }) => id === certificate.participantId)}
                    unnumbered={unnumbered}
                    onFill={(id) => fill(certificate.sequence, id)}
                  />
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </div>
  )
}

function RegisterHead() {
  const { t } = useTranslation()
  return (
    <div role="rowgroup">
      <div className="people-certificate people-head" role="row" aria-rowindex={1}>
        {(['number', 'name', 'hours', 'state'] as const).map((column) => (
          <span key={column} role="columnheader">
            {t(`participants.columns.${column}`)}
          </span>
        ))}
      </div>
    </div>
  )
}

interface RegisterCellsProps {
  readonly certificate: Certificate
  readonly person: Participant | undefined
  readonly unnumbered: readonly Participant[]
  readonly onFill: (participantId: string) => void
}

function stateOf({ counts, isBlank, participantId }: Certificate): 'counts' | 'waits' | 'blank' | 'erased' {
  if (counts) return 'counts'
  if (isBlank) return 'blank'
  return participantId === null ? 'erased' : 'waits'
}

function RegisterCells({ certificate, person, unnumbered, onFill }: RegisterCellsProps) {
  const { t } = useTranslation()
  const hours = useHours()
  const state = stateOf(certificate)
  return (
    <>
      <span role="rowheader">{certificate.number}</span>
      <span role="cell">
        {certificate.isBlank && unnumbered.length > 0 ? (
          <Select
            label={t('participants.certificates.fill', { number: certificate.number })}
            isLabelHidden
            placeholder={t('participants.certificates.fillChoose')}
            value={null}
            options={unnumbered.map(({ id, name }) => ({ value: String(id), text: name }))}
            onChange={onFill}
          />
        ) : (
          (person?.name ?? '–')
        )}
      </span>
      <span role="cell">{hours(certificate.minutes)}</span>
      <span role="cell" className="people-state" data-state={state}>
        {t(`participants.certificates.states.${state}`)}
      </span>
    </>
  )
}
