import { Pencil, Replace } from 'lucide-react'
import { useRef, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AnnexId } from '../../../shared/domain/ids'
import { call } from '../../api/call'
import { IconButton } from '../../ui/IconButton'
import { RenameBox } from '../../ui/RenameBox'
import { useReport } from '../../words/use-report'
import { useAddAnnexes } from './use-add-annexes'
import './annexes.css'

export interface AnnexToolsProps {
  readonly annexId: string
  readonly title: string
  /** Another annex takes the place of this one; the library keeps both. */
  readonly onChange: (annexId: AnnexId, title: string) => void
}

/** Another title, or another file under the same title. */
export function AnnexTools({ annexId, title, onChange }: AnnexToolsProps) {
  const { t } = useTranslation()
  const report = useReport()
  const { isBusy, add } = useAddAnnexes()
  const anchor = useRef<HTMLSpanElement>(null)
  const [isRenaming, setRenaming] = useState(false)
  const rename = async (id: string, next: string) => {
    const renamed = await call('annex:rename', { annexId: id, title: next })
    if (report(renamed)) onChange(renamed.value.id, renamed.value.title)
  }
  const replace = async (files: FileList | null) => {
    const [annex] = await add([...(files ?? [])].slice(0, 1))
    if (annex) await rename(annex.id, title)
  }
  return (
    <span ref={anchor} className="annexes-tools">
      <IconButton isSmall label={t('annexes.rename', { title })} icon={Pencil} onPress={() => setRenaming(true)} />
      <FileTrigger acceptedFileTypes={['.pdf']} onSelect={(files) => void replace(files)}>
        <IconButton isSmall label={t('annexes.replace', { title })} icon={Replace} isDisabled={isBusy} />
      </FileTrigger>
      {isRenaming ? (
        <RenameBox
          anchor={anchor}
          label={t('annexes.rename', { title })}
          value={title}
          onCancel={() => setRenaming(false)}
          onDone={(next) => {
            setRenaming(false)
            void rename(annexId, next)
          }}
        />
      ) : null}
    </span>
  )
}
