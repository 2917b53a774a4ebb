import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import type { Result } from '../../../shared/domain/result'
import type { LibraryInfo } from '../../../shared/ipc/library-channels'
import { call } from '../../api/call'
import { flushAll } from '../../api/flush-registry'
import { forgetEverything } from '../../api/queries'

/** A library, one that was taken along from another computer, or one in the open format. */
function openLibraryFile(path: string): Promise<Result<LibraryInfo>> {
  if (path.endsWith('.skripta-knihovna')) return call('handover:continue', { path, isBeside: false })
  return path.endsWith('.zip') ? call('package:import', { path }) : call('library:open', { path })
}

/**
 * Ways to another library. What is typed is stored first; after it nothing of the old library stays on the screen.
 * Each answers true when a library was opened. `refused` is the file that `error` is about.
 */
export function useLibraryOpening() {
  const { t } = useTranslation()
  const [error, setError] = useState<AppError | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const change = async (open: () => Promise<Result<LibraryInfo>>): Promise<boolean> => {
    setBusy(true)
    setError(null)
    setRefused(null)
    const isStored = await flushAll()
    const result = isStored ? await open() : null
    setBusy(false)
    if (!result) return false
    if (!result.ok) {
      setError(result.error)
      return false
    }
    location.hash = ''
    forgetEverything()
    return true
  }
  const openPath = async (path: string): Promise<boolean> => {
    const isOpened = await change(() => openLibraryFile(path))
    if (!isOpened) setRefused(path)
    return isOpened
  }
  const openFile = async (): Promise<boolean> => {
    const chosen = await call('dialog:library', { purpose: 'open-library', suggestedName: '' })
    if (!chosen.ok) setError(chosen.error)
    return chosen.ok && chosen.value !== null ? openPath(chosen.value) : false
  }
  const create = (title: string, path: string | null) =>
    change(() => call('library:create', path ? { title, path } : { title }))
  const openSample = () => change(() => call('library:sample', {}))
  const choosePlace = async (name: string): Promise<string | null> => {
    const chosen = await call('dialog:library', {
      purpose: 'new-library',
      suggestedName: `${name || t('settings.newTitleDefault')}.skripta`,
    })
    if (!chosen.ok) setError(chosen.error)
    return chosen.ok ? chosen.value : null
  }
  return { openPath, openFile, create, openSample, choosePlace, error, refused, isBusy }
}
