import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paperFormats, type PaperKind } from '../../../shared/domain/paper'
import { useCommand } from '../../api/command-registry'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { FolderField } from '../../ui/FolderField'
import { RadioGroup } from '../../ui/RadioGroup'
import { MakingReport } from './MakingReport'
import type { Making } from './use-making'

export interface MakePapersProps {
  readonly making: Making
  readonly chosen: readonly PaperKind[]
}

/** From the chosen papers to files: which kind, with whose names, where to, and how it went. */
export function MakePapers({ making, chosen }: MakePapersProps) {
  const { t } = useTranslation()
  const [isAsked, setAsked] = useState(false)
  const { formats, task, isBusy } = making
  const make = () => {
    setAsked(true)
    void making.make(chosen)
  }
  useCommand({ id: 'make-papers', title: t('paperwork.make.title'), run: make })
  return (
    <div className="paper-make">
      <h3>{t('paperwork.make.title')}</h3>
      <PeopleChoice making={making} />
      <FormatChoice making={making} />
      <FolderField
        label={t('paperwork.make.folder')}
        changeName={t('paperwork.make.changeFolder')}
        folder={making.folder}
        onChange={making.chooseFolder}
      />
      <div className="ui-buttons">
        <Button variant="primary" icon={Printer} isDisabled={isBusy || formats.length === 0} onPress={make}>
          {chosen.length === 0
            ? t('paperwork.make.nothingChosen')
            : t('paperwork.make.chosen', { count: chosen.length })}
        </Button>
        {isAsked && chosen.length === 0 ? <span className="ui-field-error">{t('paperwork.make.noPaper')}</span> : null}
        {isBusy && !task ? <span className="ui-soft">{t('paperwork.make.busy')}</span> : null}
      </div>
      {task ? <MakingReport task={task} onAgain={() => void making.again()} /> : null}
    </div>
  )
}

function PeopleChoice({ making: { withPeople, setWithPeople } }: { readonly making: Making }) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      label={t('paperwork.make.people')}
      look="card-row"
      value={withPeople ? 'with' : 'without'}
      choices={[
        { value: 'with', text: t('paperwork.make.withPeople'), description: t('paperwork.make.withPeopleHint') },
        {
          value: 'without',
          text: t('paperwork.make.withoutPeople'),
          description: t('paperwork.make.withoutPeopleHint'),
        },
      ]}
      onChange={(choice) => setWithPeople(choice === 'with')}
    />
  )
}

function FormatChoice({ making: { formats, setFormat } }: { readonly making: Making }) {
  const { t } = useTranslation()
  return (
    <fieldset className="ui-fieldset">
      <legend className="ui-label">{t('paperwork.make.formats')}</legend>
      <div className="ui-boxes">
        {paperFormats.map((format) => (
          <Checkbox
            key={format}
            label={t(`exporting.format.${format}`)}
            description={t(`exporting.formatHint.${format}`)}
            isSelected={formats.includes(format)}
            onChange={setFormat[format]}
          />
        ))}
      </div>
      {formats.length === 0 ? <span className="ui-field-error">{t('paperwork.make.noFormat')}</span> : null}
    </fieldset>
  )
}
