import { call } from '../api/call'
import { useQuery } from '../api/use-query'
import { useReport } from './use-report'

export interface OutputFolder {
  /** Null while it is not known yet. */
  readonly folder: string | null
  /** Lets the person choose and remembers it. */
  readonly choose: () => Promise<void>
  /** Lets the person choose for this once; null when nothing was chosen. */
  readonly ask: () => Promise<string | null>
}

/**
 * Where files go: where they went the last time, at first the documents folder of this computer. `title` stands over the
 * window in which another one is chosen.
 */
export function useOutputFolder(title: string): OutputFolder {
  const report = useReport()
  const { value: settings } = useQuery('settings:read', {})
  const { value: app } = useQuery('app:info', {})
  const folder = settings?.exportFolder ?? (settings ? (app?.documentsFolder ?? null) : null)
  const ask = async (): Promise<string | null> => {
    const chosen = await call('dialog:folder', { title, start: folder })
    return report(chosen) ? chosen.value : null
  }
  const choose = async (): Promise<void> => {
    const chosen = await ask()
    if (chosen !== null) report(await call('settings:save', { exportFolder: chosen }))
  }
  return { folder, choose, ask }
}
