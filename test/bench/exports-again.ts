import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finishExport } from '../../main/services/exporting/finish-export'
import { KeptProcess } from '../../main/services/exporting/keep-process'
import { prepareExport } from '../../main/services/exporting/prepare-export'
import { runExport, type ExportOutcome } from '../../main/services/exporting/run-export'
import type { ServiceContext } from '../../main/services/service-context'
import { forkExportProcess } from '../../main/web/fork-export-process'
import { makeContext } from './bench-library'
import { ms, print } from './figures'
import { changeOneWord, makeOpenPack, type OpenPack } from './open-app-pack'

interface Timed {
  readonly total: number
  /** Processor time of this process and of the export process together. */
  readonly processor: number
  readonly prepare: number
  readonly finish: number
  /** When the process reported each stage, from the beginning. */
  readonly stages: Readonly<Record<string, number>>
  readonly outcome: ExportOutcome
}

const ticksASecond = 100

/** Milliseconds of this process and of all that it started and still runs; nothing where /proc is not there. */
function processorTime(): number {
  const of = (id: number): number => {
    const file = `/proc/${id}/stat`
    if (!existsSync(file)) return 0
    const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond
  }
  const list = `/proc/${process.pid}/task/${process.pid}/children`
  const children = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ') : []
  return [process.pid, ...children.map(Number)].reduce((sum, id) => sum + of(id), 0)
}

async function timedExport(
  context: ServiceContext,
  pack: OpenPack,
  folder: string,
  startProcess: KeptProcess['start'],
): Promise<Timed> {
  const [start, begun] = [performance.now(), processorTime()]
  const figures = { prepare: 0, finish: 0 }
  const stages: Record<string, number> = {}
  const target = {
    type: 'pack',
    packId: pack.packId,
    kind: 'participant',
    purpose: 'edition',
    acceptedReason: 'x',
  } as const
  const outcome = await runExport({
    prepare: () => {
      const begun = performance.now()
      const prepared = prepareExport(context, { target, formats: ['pdf'], folder })
      figures.prepare = performance.now() - begun
      return prepared
    },
    finish: async (prepared, done) => {
      const begun = performance.now()
      const finished = await finishExport(context, prepared, done)
      figures.finish = performance.now() - begun
      return finished
    },
    startProcess,
    onProgress: (stage) => {
      stages[stage] ??= performance.now() - start
    },
    onFault: (fault) => {
      throw fault instanceof Error ? fault : new Error(String(fault))
    },
    signal: new AbortController().signal,
  })
  if (outcome.state !== 'done') throw new Error(JSON.stringify(outcome))
  return { ...figures, total: performance.now() - start, processor: processorTime() - begun, stages, outcome }
}

const parts = ({ prepare, finish, stages }: Timed): string => {
  const between = (from: string, to: string): string => ms((stages[to] ?? 0) - (stages[from] ?? 0))
  const steps = [
    `library ${ms(prepare)}`,
    `pages ${between('setting-pages', 'finishing-pdf')}`,
    `reading back ${between('finishing-pdf', 'checking')}`,
    `kept and written ${ms(finish)}`,
  ]
  return steps.join(', ')
}

/**
 * What a coordinator waits for in an open app: a word is changed in one chapter of 500 pages, a version named and used,
 * the pack issued again, from the library to the file on the disk. The first export is the cold one.
 */
export async function benchExportsAgain(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skripta-again-'))
  const file = path.resolve('dist/main/export-process.js')
  const exporter = new KeptProcess(() => forkExportProcess(file))
  try {
    const context = makeContext(folder, 'again.skripta')
    const pack = makeOpenPack(context, 36)
    const cold = await timedExport(context, pack, folder, exporter.start)
    print(
      `issue ${cold.outcome.files[0]?.pages ?? 0} pages, from the library to the file`,
      `${ms(cold.total)}, processor ${ms(cold.processor)}`,
      '–',
    )
    console.log(`  ${parts(cold)}`)
    await afterChanges(context, pack, folder, exporter, cold)
    context.database.close()
  } finally {
    exporter.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function afterChanges(
  context: ServiceContext,
  pack: OpenPack,
  folder: string,
  exporter: KeptProcess,
  cold: Timed,
): Promise<void> {
  const places = [0, 20, 35, 7]
  const warm: Timed[] = []
  for (const [round, place] of places.entries()) {
    const chapter = pack.chapters[place]
    if (!chapter) continue
    changeOneWord(context, pack, chapter, `slovo${round}`)
    warm.push(await timedExport(context, pack, folder, exporter.start))
  }
  const [best] = warm.toSorted((a, b) => a.total - b.total)
  if (!best) return
  print('again after one changed word', `${warm.map(({ total }) => ms(total)).join(', ')}`, '1 s')
  console.log(`  processor ${warm.map(({ processor }) => ms(processor)).join(', ')}`)
  console.log(`  the fastest, ${(cold.total / best.total).toFixed(1)} × faster than the first: ${parts(best)}`)
}
