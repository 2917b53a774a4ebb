import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import type { Instant } from '../../../shared/domain/ids'
import type { OpenElsewhere } from '../../../shared/ipc/keeping-channels'
import { storageFault } from '../../storage/storage-fault'

const stored = z.object({
  name: z.string().max(500),
  computer: z.string().max(500),
  since: z.number().transform((at) => at as Instant),
  process: z.number(),
})

const markOf = (library: string): string => `${library}-open`

/** A mark beside the library that cannot be written or read is no reason to keep anybody from working. */
function tolerantly(body: () => void): void {
  try {
    body()
  } catch (error) {
    if (!storageFault(error)) throw error
  }
}

/** Says beside the library who has it open, for whoever meets its lock. */
export function setOpenMark(library: string, name: string, since: Instant): void {
  const mark = { name, computer: hostname(), since, process: process.pid }
  tolerantly(() => writeFileSync(markOf(library), JSON.stringify(mark)))
}

/** Takes the mark of this process away. */
export function clearOpenMark(library: string): void {
  tolerantly(() => {
    if (readMark(library)?.process === process.pid) rmSync(markOf(library), { force: true })
  })
}

function readMark(library: string): z.infer<typeof stored> | null {
  if (!existsSync(markOf(library))) return null
  try {
    const parsed = stored.safeParse(JSON.parse(readFileSync(markOf(library), 'utf8')))
    return parsed.success ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError || storageFault(error)) return null
    throw error
  }
}

/**
 * Who has the library open, where and since when, as far as they have said so; null when nobody did. Only the lock of
 * SQLite tells whether it is still open: a program that was killed leaves its mark behind.
 */
export function openedBy(library: string): OpenElsewhere | null {
  const mark = readMark(library)
  return mark && { name: mark.name, computer: mark.computer, since: mark.since }
}
