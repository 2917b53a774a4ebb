import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '../../../shared/domain/import-preview'
import type { Result } from '../../../shared/domain/result'
import type { ChannelInput } from '../../../shared/ipc/contract'
import type { StoredImport } from '../../../shared/ipc/import-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { refusalOf } from './importable'

export type ImportStep =
  | { readonly type: 'choosing' }
  | { readonly type: 'reading'; readonly name: string; readonly importId: string }
  | {
      readonly type: 'preview'
      readonly importId: string
      readonly preview: ImportPreview
      readonly isStoring: boolean
    }
  | { readonly type: 'failed'; readonly words: string }

export type StoreChoice = Omit<ChannelInput<'import:store'>, 'importId'>

/** One file after another, from being chosen to being stored. */
export function useImport(files: readonly File[]) {
  const { t } = useTranslation()
  const [waiting, setWaiting] = useState(files)
  const [total, setTotal] = useState(files.length)
  const [step, setStep] = useState<ImportStep>({ type: 'choosing' })
  const [problem, setProblem] = useState<string | null>(null)
  const [current] = waiting

  const fail = (words: string) => setStep({ type: 'failed', words })
  const read = async (file: File, importId: string, isLeft: () => boolean) => {
    const refused = refusalOf(file)
    if (refused) return fail(t(refused, { name: file.name }))
    setStep({ type: 'reading', name: file.name, importId })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const result = await call('import:read', { importId, name: file.name, bytes })
    if (isLeft()) return
    if (result.ok) setStep({ type: 'preview', importId, preview: result.value, isStoring: false })
    else fail(errorWords(t, result.error))
  }
  useEffect(() => {
    if (!current) return
    const importId = crypto.randomUUID()
    let isLeft = false
    Promise.resolve()
      .then(() => read(current, importId, () => isLeft))
      .catch(() => fail(t('errors.import-unreadable', { name: current.name })))
    return () => {
      isLeft = true
      void call('import:cancel', { importId })
    }
    // The file alone decides: words and callbacks are the same for its whole life.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current])

  const store = async (choice: StoreChoice): Promise<Result<StoredImport> | null> => {
    if (step.type !== 'preview') return null
    setProblem(null)
    setStep({ ...step, isStoring: true })
    await flushAll()
    const result = await call('import:store', { ...choice, importId: step.importId })
    if (!result.ok) {
      setProblem(errorWords(t, result.error))
      setStep({ ...step, isStoring: false })
    }
    return result
  }
  return {
    step,
    problem,
    /** From 1; the number of all files that were chosen together. */
    place: { index: total - waiting.length + 1, count: total },
    choose: (chosen: readonly File[]) => {
      setProblem(null)
      setTotal(chosen.length)
      setWaiting(chosen)
    },
    /** True when another file follows. */
    next: (): boolean => {
      setProblem(null)
      setWaiting(waiting.slice(1))
      setStep({ type: 'choosing' })
      return waiting.length > 1
    },
    store,
  }
}
