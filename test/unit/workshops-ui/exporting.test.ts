import { describe, expect, it } from 'vitest'
import { ExportDesk, type ExportRequest, type ExportTask } from '../../../renderer/features/exporting/export-desk'
import { isTaskRunning } from '../../../renderer/api/task-desk'
import { fileName } from '../../../renderer/words/file-name'
import { findingLines } from '../../../renderer/features/exporting/group-findings'
import { filledStatement, registrationProblem } from '../../../renderer/features/workshops/project-values'
import { appError } from '../../../shared/domain/app-error'
import type { Finding } from '../../../shared/domain/finding'
import type { ChapterId, TaskId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import type { TaskReport } from '../../../shared/ipc/workshop-channels'

const request: ExportRequest = {
  target: { type: 'pack', packId: 'p', kind: 'participant', purpose: 'proof', acceptedReason: '' },
  formats: ['pdf'],
  folder: '/tmp',
}
const report = (part: Partial<TaskReport> = {}): TaskReport => ({
  taskId: 't1' as TaskId,
  state: 'running',
  stage: 'preparing',
  done: 0,
  files: [],
  findings: [],
  losses: [],
  error: null,
  ...part,
})

function deskWith(
  answer: Result<TaskReport>,
  started: Result<{ readonly taskId: TaskId }> = ok({ taskId: 't1' as TaskId }),
) {
  const ended: ExportTask[] = []
  const starts: ExportRequest[] = []
  const desk = new ExportDesk({
    start: async (one) => {
      starts.push(one)
      return started
    },
    report: async () => answer,
    cancel: async () => ok(null),
    onEnded: (task) => ended.push(task),
  })
  return { desk, ended, starts }
}

describe('an export of the window', () => {
  it('follows its task to the end and hears nothing of others', async () => {
    const { desk, ended } = deskWith(ok(report()))
    await desk.begin(request)
    expect(desk.getTask()?.owner).toBe('pack:p')
    desk.take(report({ stage: 'setting-pages', done: 0.5 }))
    expect(desk.getTask()?.report?.done).toBe(0.5)
    desk.take(report({ taskId: 'other' as TaskId, state: 'done' }))
    expect(isTaskRunning(desk.getTask())).toBe(true)
    desk.take(report({ state: 'done' }))
    desk.take(report({ state: 'done' }))
    expect(isTaskRunning(desk.getTask())).toBe(false)
    expect(ended).toHaveLength(1)
  })
  it('learns of an end that came before the answer to its start', async () => {
    const { desk, ended } = deskWith(ok(report({ state: 'done' })))
    await desk.begin(request)
    expect(desk.getTask()?.report?.state).toBe('done')
    expect(ended).toHaveLength(1)
  })
  it('does not begin a second one while the first runs', async () => {
    const { desk, starts } = deskWith(ok(report()))
    await desk.begin(request)
    await desk.begin(request)
    expect(starts).toHaveLength(1)
    desk.take(report({ state: 'cancelled' }))
    await desk.begin(request)
    expect(starts).toHaveLength(2)
  })
  it('says why it did not begin, and ends when its task is gone', async () => {
    const refused = deskWith(ok(report()), err(appError('output-not-writable')))
    await refused.desk.begin(request)
    expect(refused.desk.getTask()).toMatchObject({ error: { code: 'output-not-writable' } })
    const gone = deskWith(err(appError('not-found')))
    await gone.desk.begin(request)
    expect(isTaskRunning(gone.desk.getTask())).toBe(false)
  })
  it('forgets the export of a library that was closed', async () => {
    const { desk } = deskWith(ok(report()))
    const starting = desk.begin(request)
    desk.forget()
    await starting
    expect(desk.getTask()).toBeNull()
  })
})

describe('what a report says', () => {
  const finding = (alt: string): Finding => ({
    severity: 'error',
    code: 'alt-missing',
    chapterId: 'c' as ChapterId,
    chapterTitle: 'C',
    blockId: null,
    params: { alt },
  })
  it('counts the same finding of a chapter in one line', () => {
    expect(findingLines([finding('a'), finding('a'), finding('b')], 'error').map(({ count }) => count)).toEqual([2, 1])
    expect(findingLines([finding('a')], 'stop')).toEqual([])
  })
  it('names files of every system', () => {
    expect([fileName('C:\\Skripta\\a.pdf'), fileName('/home/jana/b.docx')]).toEqual(['a.pdf', 'b.docx'])
  })
})

describe('the registration number of a project', () => {
  const profile = (part: Partial<PublicityProfile>): PublicityProfile => ({
    id: 'p' as PublicityProfile['id'],
    seedId: null,
    name: 'p',
    statements: {},
    disclaimers: {},
    logos: [],
    hasEmblem: false,
    registrationPattern: '^CZ\\.\\d{2}$',
    rules: [],
    source: '',
    checkedOn: null,
    editedAt: null,
    ...part,
  })
  it('is warned of when it does not look as the funder writes it', () => {
    expect(registrationProblem('CZ.11', profile({}))).toBeNull()
    expect(registrationProblem('11', profile({}))).toBe('registrationOdd')
    expect(registrationProblem('', profile({}))).toBeNull()
    expect(registrationProblem('anything', profile({ registrationPattern: '(' }))).toBeNull()
  })
  it('is missed where the printed statement holds it', () => {
    const statements = { cs: { text: 'Projekt {registrationNumber}: {title}', isOfficial: true } }
    expect(registrationProblem(' ', profile({ statements }))).toBe('registrationMissing')
    expect(filledStatement(statements.cs.text, { title: 'Opora', registrationNumber: '7' })).toBe('Projekt 7: Opora')
  })
})
