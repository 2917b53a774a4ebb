import { Download, FileInput } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleTable } from '../../../shared/domain/people-table'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { FileButton } from '../../ui/FileButton'
import { FileDialog } from './FileDialog'
import type { PanelProps } from './panel-props'
import { PeopleTableEditor } from './PeopleTableEditor'
import { useSaveFiles } from './use-save-files'

/** The list itself: typed, read from a file, saved as a table. */
export function ListPanel({ workshop, view }: PanelProps) {
  const { t } = useTranslation()
  const [table, setTable] = useState<PeopleTable | null>(null)
  const reading = useCall('participant:readFile')
  const listing = useCall('participant:exportList')
  const saveFiles = useSaveFiles()
  const read = async (file: File | undefined) => {
    if (!file) return
    const result = await reading.run({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    if (result.ok) setTable(result.value)
  }
  const exportList = async () => {
    const result = await listing.run({ workshopId: workshop.id })
    if (result.ok) await saveFiles.save([result.value])
  }
  const error = reading.error ?? listing.error ?? saveFiles.error
  return (
    <div className="people-panel">
      <div className="people-tools">
        <FileButton
          icon={FileInput}
          isSmall
          endings={['.csv', '.xlsx', '.txt', '.tsv']}
          isDisabled={reading.isBusy}
          onFiles={([file]) => void read(file)}
        >
          {reading.isBusy ? t('participants.file.reading') : t('participants.actions.readFile')}
        </FileButton>
        {view.participants.length > 0 ? (
          <Button icon={Download} isSmall isDisabled={listing.isBusy} onPress={() => void exportList()}>
            {t('participants.actions.exportList')}
          </Button>
        ) : null}
      </div>
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {view.participants.length === 0 ? <p className="ui-soft">{t('participants.empty.text')}</p> : null}
      <PeopleTableEditor workshop={workshop} view={view} />
      <p className="ui-soft ui-small">{t('participants.hint')}</p>
      {table ? (
        <FileDialog workshopId={workshop.id} table={table} present={view.participants} onClose={() => setTable(null)} />
      ) : null}
    </div>
  )
}
