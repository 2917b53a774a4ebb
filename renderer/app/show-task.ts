import { call } from '../api/call'
import { navigate, type Route } from './route'

const patience = 5_000
const step = 100

/** The report of a task, where it is on the screen. */
export const findTaskReport = (owner: string): HTMLElement | null =>
  document.querySelector(`[data-task="${CSS.escape(owner)}"]`)

/** Opens the place where a task was begun, and shows its report as soon as it is there. */
export async function showTask(owner: string): Promise<void> {
  const route = await placeOf(owner)
  if (!route) return
  navigate(route)
  for (let waited = 0; waited < patience; waited += step) {
    const report = findTaskReport(owner)
    if (report) {
      report.scrollIntoView({ block: 'center' })
      report.closest('section')?.querySelector<HTMLElement>('h2[tabindex]')?.focus({ preventScroll: true })
      return
    }
    await new Promise((resolve) => setTimeout(resolve, step))
  }
}

/** Tasks are called by what they belong to: `papers:<workshop>`, `copies:<pack>` … */
async function placeOf(owner: string): Promise<Route | null> {
  const [kind, id] = owner.split(':')
  if (!id) return null
  if (kind === 'project') return { place: 'projects', id }
  if (kind === 'papers' || kind === 'workshop') return { place: 'workshops', id }
  const opened = await call('pack:open', { packId: id })
  return opened.ok ? { place: 'workshops', id: opened.value.pack.workshopId } : null
}
