import { FileUp } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dropTakerOf, dropTakerOfTypes } from '../api/drop-takers'
import { Icon } from '../ui/Icon'

export interface FileDropZoneProps {
  /** While a dialog is open nothing is taken. */
  readonly isOff: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Pictures alone are meant for the text, which takes them itself. */
function isForImport({ types, items }: DataTransfer, target: EventTarget | null): boolean {
  if (!types.includes('Files') || takesFiles(target)) return false
  return [...items].some(({ kind, type }) => kind === 'file' && !type.startsWith('image/'))
}

/** A part of the screen that takes dropped files itself. */
const takesFiles = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null

/** The whole window takes files: without it, a browser would leave the program and show the file. */
export function FileDropZone({ isOff, onFiles }: FileDropZoneProps) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  const [words, setWords] = useState<string | null>(null)
  const over = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer || !isForImport(event.dataTransfer, event.target)) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = isOff ? 'none' : 'copy'
    if (isOff) return
    setOver(true)
    const types = [...event.dataTransfer.items].map(({ type }) => type)
    setWords(dropTakerOfTypes(types)?.words ?? null)
  })
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    if (!event.dataTransfer || !isForImport(event.dataTransfer, event.target)) return
    event.preventDefault()
    event.stopPropagation()
    const files = [...event.dataTransfer.files].filter(({ type }) => !type.startsWith('image/'))
    if (isOff || files.length === 0) return
    const taker = dropTakerOf(files)
    if (taker) taker.take(files)
    else onFiles(files)
  })
  useEffect(() => {
    const dragged = (event: DragEvent) => over(event)
    const left = (event: DragEvent) => leave(event)
    const dropped = (event: DragEvent) => drop(event)
    window.addEventListener('dragover', dragged, true)
    window.addEventListener('dragleave', left, true)
    window.addEventListener('drop', dropped, true)
    return () => {
      window.removeEventListener('dragover', dragged, true)
      window.removeEventListener('dragleave', left, true)
      window.removeEventListener('drop', dropped, true)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className="app-drop">
      <div className="app-drop-words">
        <Icon of={FileUp} size={32} />
        <strong>{words ?? t('importing.dropHere')}</strong>
        {words ? null : <span>{t('importing.dropHint')}</span>}
      </div>
    </div>
  )
}
