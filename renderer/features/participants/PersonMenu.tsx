import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../shared/domain/participant'
import type { ParticipantsView } from '../../../shared/domain/participants-view'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { IconButton } from '../../ui/IconButton'
import { Menu, MenuItem } from '../../ui/Menu'
import { showToast } from '../../ui/toasts'
import { EraseDialog } from './EraseDialog'
import { PersonDetailsDialog } from './PersonDetailsDialog'
import { useSaveFiles } from './use-save-files'

export interface PersonMenuProps {
  readonly person: Participant
  readonly view: ParticipantsView
}

/** What can be done with one person: the rest of their data, a copy of all of it, erasing it. */
export function PersonMenu({ person, view }: PersonMenuProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'details' | 'erase' | null>(null)
  const reading = useCall('participant:data')
  const saveFiles = useSaveFiles()
  const saveData = async () => {
    const result = await reading.run({ participantId: person.id })
    if (result.ok) await saveFiles.save(result.value)
    else showToast({ text: errorWords(t, result.error), tone: 'attention' })
  }
  const label = t('participants.row.menu', { name: person.name })
  return (
    <>
      <Menu trigger={<IconButton label={label} icon={Ellipsis} isSmall />} label={label}>
        <MenuItem onAction={() => setOpen('details')}>{t('participants.row.details')}</MenuItem>
        <MenuItem onAction={() => void saveData()}>{t('participants.row.data')}</MenuItem>
        <MenuItem tone="loss" onAction={() => setOpen('erase')}>
          {t('participants.row.erase')}
        </MenuItem>
      </Menu>
      {open === 'details' ? <PersonDetailsDialog person={person} onClose={() => setOpen(null)} /> : null}
      {open === 'erase' ? (
        <EraseDialog
          workshopId={person.workshopId}
          people={[person]}
          isAll={false}
          retainUntil={view.rules.retainUntil}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}
