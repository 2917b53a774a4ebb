import { Printer, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperSettings } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import type { PaperView, PaperworkView } from '../../../shared/ipc/paperwork-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useFieldSaver } from '../../api/use-field-saver'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { IconButton } from '../../ui/IconButton'
import { showToast } from '../../ui/toasts'
import { ColumnsField } from './ColumnsField'
import { PaperLanguages } from './PaperLanguages'
import { PaperMatters } from './PaperMatters'
import { PaperPeople } from './PaperPeople'
import { PaperPreview } from './PaperPreview'
import { PaperTextFields } from './PaperTextFields'
import { inputOf } from './paper-input'
import type { Making } from './use-making'
import './paper-desk.css'

export interface PaperDeskProps {
  readonly workshop: Workshop
  readonly view: PaperworkView
  readonly paper: PaperView
  readonly making: Making
  readonly onClose: () => void
}

/** One paper: its settings, stored as each field is left, beside its real pages. */
export function PaperDesk({ workshop, view, paper, making, onClose }: PaperDeskProps) {
  const { t } = useTranslation()
  const { kind } = paper
  const name = t(`papers.kinds.${kind}`)
  const fields = useFieldSaver<PaperSettings>(
    {
      initial: paper.settings,
      store: (settings) => call('paper:save', { workshopId: workshop.id, kind, settings: inputOf(settings) }),
    },
    () => showToast({ text: t('paperwork.make.notSaved'), tone: 'loss' }),
  )
  const { state } = fields
  const desk = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // With its row, so that settings and pages are in sight together.
    desk.current?.closest('li')?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div ref={desk} className="paper-desk" role="group" aria-label={t('paperwork.desk.settings', { paper: name })}>
      <div className="paper-settings">
        <div className="paper-settings-head">
          <h3>{name}</h3>
          <span className="ui-soft ui-small" role="status">
            {state.type === 'untouched' ? '' : t(`paperwork.desk.${state.type}`)}
          </span>
          <IconButton isSmall label={t('paperwork.close')} icon={X} onPress={onClose} />
        </div>
        {state.type === 'failed' ? (
          <ErrorNotice words={errorWords(t, state.error)}>
            <Button onPress={() => void fields.keep()}>{t('common.tryAgain')}</Button>
          </ErrorNotice>
        ) : null}
        <PaperMatters matters={paper.matters} />
        <PaperLanguages workshop={workshop} fields={fields} />
        <PaperPeople kind={kind} people={view.people} fields={fields} />
        {kind === 'attendance' ? <ColumnsField view={view} fields={fields} /> : null}
        <PaperTextFields paper={paper} fields={fields} />
        <div>
          <Button
            icon={Printer}
            isDisabled={making.isBusy || making.formats.length === 0}
            onPress={() => void making.make([kind])}
          >
            {t('paperwork.make.one')}
          </Button>
        </div>
      </div>
      <PaperPreview workshop={workshop} paper={paper} settings={fields.values} view={view} />
    </div>
  )
}
