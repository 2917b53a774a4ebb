import { fork, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ExportDone, ExportFailed, ExportJob, ExportProgress, ExportReply } from '../../../main/export/export-job'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import type { TaskId } from '../../../shared/domain/ids'
import { samplePictures } from '../../fixtures/pictures'
import { sampleManuscript } from '../../fixtures/sample-manuscript'
import { readBook } from './read-book'
import { chapterOf, paragraph } from './small-manuscript'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = path.join(root, '.out', `export-process-${String(process.pid)}`)

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'main/export/process/export-process.ts',
      outDir: folder,
      target: 'node24',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'export-process.mjs' } },
    },
  })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(): ChildProcess {
  const child = fork(path.join(folder, 'export-process.mjs'), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  return child
}

const job = (id: string, manuscript: Manuscript, change: Partial<ExportJob> = {}): ExportJob => ({
  id: id as TaskId,
  manuscript,
  pictures: samplePictures,
  formats: ['pdf'],
  quality: 'print',
  pageMap: null,
  ...change,
})

interface Answer {
  readonly last: ExportDone | ExportFailed
  readonly progress: readonly ExportProgress[]
}

function ask(child: ChildProcess, asked: ExportJob): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const progress: ExportProgress[] = []
    const listen = (reply: ExportReply): void => {
      if (reply.id !== asked.id) return
      if (reply.type === 'progress') {
        progress.push(reply)
        return
      }
      child.off('message', listen)
      resolve({ last: reply, progress })
    }
    child.on('message', listen)
    child.once('exit', (code) => {
      reject(new Error(`The process ended with ${String(code)}`))
    })
    child.send(asked)
  })
}

const exited = (child: ChildProcess): Promise<NodeJS.Signals | number | null> =>
  new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal ?? code)
    })
  })

describe('the export process', () => {
  it('answers with both files, one page map and rising progress', async () => {
    const { last, progress } = await ask(start(), job('a', sampleManuscript, { formats: ['pdf', 'docx'] }))
    if (last.type !== 'done') throw new Error(last.detail)
    const [pdf, docx] = last.files
    expect([pdf?.format, docx?.format]).toEqual(['pdf', 'docx'])
    expect((await readBook(pdf?.bytes ?? new Uint8Array())).pages.length).toBe(pdf?.pages)
    expect(Buffer.from(docx?.bytes.subarray(0, 2) ?? []).toString()).toBe('PK')
    expect(last.pageMap.anchors['b-tabulka']).toBeGreaterThan(0)
    expect(last.templateHash).toMatch(/^[0-9a-f]{64}$/u)
    const steps = progress.map(({ done }) => done)
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    expect(new Set(progress.map(({ stage }) => stage))).toEqual(
      new Set(['preparing', 'setting-pages', 'finishing-pdf', 'writing-docx', 'checking']),
    )
  })

  it('sets the pages for a DOCX that has no page map, and hands out the DOCX alone', async () => {
    const { last } = await ask(start(), job('a', sampleManuscript, { formats: ['docx'] }))
    if (last.type !== 'done') throw new Error(last.detail)
    expect(last.files.map(({ format }) => format)).toEqual(['docx'])
    expect(last.pageMap.pages).toBeGreaterThan(5)
  })

  it('takes the page map that is known instead of setting the pages again', async () => {
    const known = { pages: 99, anchors: { 'b-tabulka': 77 } }
    const { last, progress } = await ask(start(), job('a', sampleManuscript, { formats: ['docx'], pageMap: known }))
    if (last.type !== 'done') throw new Error(last.detail)
    expect(last.pageMap).toEqual(known)
    expect(progress.map(({ stage }) => stage)).not.toContain('setting-pages')
  })

  it('answers a job that fails and does the next one', async () => {
    const child = start()
    const unknown = JSON.parse(
      JSON.stringify(chapterOf([])).replace('"blocks":[]', '"blocks":[{"type":"hologram","id":null}]'),
    ) as Manuscript
    const first = await ask(child, job('bad', unknown))
    if (first.last.type !== 'failed') throw new Error('It should have failed')
    expect(first.last.error).toEqual({ code: 'export-failed' })
    expect(first.last.detail).toContain('hologram')
    expect((await ask(child, job('good', sampleManuscript))).last.type).toBe('done')
  })

  it('does jobs that come together one after the other', async () => {
    const child = start()
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((id) => ask(child, job(id, chapterOf([paragraph(`Text ${id}`)])))),
    )
    const texts = await Promise.all(
      answers.map(async ({ last }) =>
        last.type === 'done' ? (await readBook(last.files[0]?.bytes ?? new Uint8Array())).text : last.detail,
      ),
    )
    expect(texts.map((text) => /Text \w/u.exec(text)?.[0])).toEqual(['Text a', 'Text b', 'Text c'])
  })

  it('dies at once when it is killed while setting pages, and a new one does the same job', async () => {
    const child = start()
    const long = chapterOf(
      Array.from({ length: 4000 }, (_, index) => paragraph(`Odstavec ${String(index)} `.repeat(30))),
    )
    const isSetting = new Promise<void>((resolve) => {
      child.on('message', (reply: ExportReply) => {
        if (reply.type === 'progress' && reply.stage === 'setting-pages') resolve()
      })
    })
    const answered = ask(child, job('long', long))
    await isSetting
    const ended = exited(child)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    await expect(answered).rejects.toThrow('The process ended')
    expect((await ask(start(), job('again', sampleManuscript))).last.type).toBe('done')
  })

  it('ends when its parent is gone', async () => {
    const child = start()
    await ask(child, job('a', chapterOf([paragraph('x')])))
    const ended = exited(child)
    child.disconnect()
    expect(await ended).toBe(0)
  })
})
