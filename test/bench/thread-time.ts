import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'
import { typeKeys } from './typing'

const event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().optional(),
  args: z.object({ data: z.object({ type: z.string().optional() }).optional() }).optional(),
})
const trace = z.object({ traceEvents: z.array(z.unknown()) })
type TraceEvent = z.infer<typeof event>

const isKey = ({ name, args }: TraceEvent): boolean => name === 'EventDispatch' && args?.data?.type === 'keydown'
const isTask = ({ name }: TraceEvent): boolean => name === 'ThreadControllerImpl::RunTask'

/**
 * Milliseconds that the window's own thread works for a key, as Chromium's trace counts them: the processor's time, not
 * the clock's, so that other work on the machine moves it far less.
 */
export async function threadTimeOfKeys(browser: Browser, page: Page, count: number): Promise<number> {
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline'] })
  await typeKeys(page, count)
  const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()))
  const events = traceEvents.flatMap((one) => event.safeParse(one).data ?? [])
  const key = events.find(isKey)
  const own = events.filter(({ pid, tid }) => pid === key?.pid && tid === key.tid)
  const time = own.filter(isTask).reduce((sum, { tdur = 0 }) => sum + tdur, 0)
  return time / 1000 / Math.max(1, own.filter(isKey).length)
}
