import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annex } from '../../../shared/domain/annex'
import { call } from '../../api/call'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import { annexWarnings } from './annex-words'

export interface AddingAnnexes {
  readonly isBusy: boolean
  /** Takes the files in one after the other; a refused one is said and does not keep the others out. */
  readonly add: (files: readonly File[]) => Promise<readonly Annex[]>
}

/** Files on their way into the library. */
export function useAddAnnexes(): AddingAnnexes {
  const { t } = useTranslation()
  const report = useReport()
  const [isBusy, setBusy] = useState(false)
  const add = async (files: readonly File[]) => {
    setBusy(true)
    const annexes: Annex[] = []
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const added = await call('annex:add', { name: file.name.slice(0, 200), bytes, title: '' })
      if (!report(added)) continue
      annexes.push(added.value)
      const { title, pages } = added.value
      const said = [t('annexes.added', { title, count: pages }), ...annexWarnings(added.value, t)]
      showToast({ text: said.join(' ') })
    }
    setBusy(false)
    return annexes
  }
  return { isBusy, add }
}
