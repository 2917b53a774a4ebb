import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRescued, saveMarkdown, saveRawDraft, saveRescued } from '../../../main/services/handover/save-rescued'
import { rescuedStore } from '../../../main/storage/rescued-store'
import { h, p } from '../../fixtures/builders'
import { code, value } from '../storage/temporary-library'
import { Desk } from './two-libraries'

describe('texts that could not be saved or read', () => {
  let desk: Desk
  beforeEach(() => {
    desk = new Desk('Hana')
  })
  afterEach(() => desk.library.remove())
  const folder = () => desk.library.folder

  it('come out of the library byte for byte, whatever they are', () => {
    const id = desk.begin('Kotvy / dech', p('Text'))
    const { id: draftId } = desk.draft(id)
    const kept = [
      Buffer.from('{"type":"doc","content":[{"type":"cizí"}]}'),
      Buffer.from([0, 255, 254, 10, 13, 0x80]),
      Buffer.alloc(0),
    ]
    for (const content of kept) {
      rescuedStore.keep(desk.context.database, draftId, desk.context.clock.now(), 'unknown-node: x', content)
      desk.library.clock.advance(1000)
    }
    const listed = value(listRescued(desk.context))
    expect(listed.map(({ bytes }) => bytes)).toEqual(kept.map(({ length }) => length).reverse())
    const saved = listed.map(({ id: one }) => value(saveRescued(desk.context, { id: one, folder: folder() })).path)
    expect(saved.map((path) => readFileSync(path))).toEqual(kept.toReversed())
    expect(new Set(saved).size).toBe(3)
    expect(basename(saved[0] ?? '')).toMatch(/^Kotvy dech cs 2026-09-14.*\.json$/)
  })

  it('keep a stored draft that is damaged as it is', () => {
    const id = desk.begin('Kotvy', p('Text'))
    desk.context.database.run("UPDATE draft SET content = '{poškozeno'")
    const { path } = value(saveRawDraft(desk.context, { draftId: desk.draft(id).id, folder: folder() }))
    expect(readFileSync(path, 'utf8')).toBe('{poškozeno')
  })

  it('say when there is no such text', () => {
    expect(code(saveRescued(desk.context, { id: 7, folder: folder() }))).toBe('not-found')
  })

  it('are written as Markdown where they can be read: the draft, or a version', () => {
    const id = desk.begin('Kotvy', h(1, 'Dech'), p('Staré'))
    const version = desk.nameVersion(id, 'První')
    desk.write(id, p('Nové'))
    const { id: draftId } = desk.draft(id)
    const read = (versionId: typeof version.id | null) =>
      readFileSync(value(saveMarkdown(desk.context, { draftId, versionId, folder: folder() })).path, 'utf8')
    expect(read(null)).toBe('# Kotvy\n\nNové\n')
    expect(read(version.id)).toContain('Staré')
  })
})
