import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { createImportThread } from '../../../main/services/importing/import-thread'
import { ImportDesk } from '../../../main/services/importing/import-desk'
import type { FromImporter, ImporterDeath, ImporterLink } from '../../../main/services/importing/import-protocol'
import { docxFile, wp } from '../../fixtures/docx-files'
import { code, TemporaryLibrary, value } from '../storage/temporary-library'

const importId = '01890000-0000-7000-8000-00000000a001'
const twoChapters = docxFile(wp('První', 'Nadpis1') + wp('text a') + wp('Druhá', 'Nadpis1') + wp('text b'))

/** The thread's own work, called in this one. */
function directLink(): ImporterLink {
  let listener: (message: FromImporter) => void = () => undefined
  const receive = createImportThread((message) => listener(message))
  return {
    send: (message) => queueMicrotask(() => receive(message)),
    onMessage: (next) => (listener = next),
    onDeath: () => undefined,
    close: () => undefined,
  }
}

describe('an import', () => {
  let library: TemporaryLibrary
  const faults: unknown[] = []
  const deskWith = (start: () => ImporterLink) => new ImportDesk({ start, onFault: (fault) => faults.push(fault) })
  beforeEach(() => {
    library = new TemporaryLibrary()
  })
  afterEach(() => library.remove())

  const store = async (desk: ImportDesk, level: number, more: object = {}) => {
    const target = { type: 'chapters', themeId: library.theme.id } as const
    return desk.store(library.context, { importId, level, withOffered: false, language: 'cs', target, ...more })
  }

  it('shows the chapters before it stores them as version 1, with a note of the file', async () => {
    const desk = deskWith(directLink)
    const preview = value(await desk.read({ importId, name: 'a.docx', bytes: twoChapters }))
    expect(preview.suggestedLevel).toBe(1)
    expect(preview.splits.map(({ level, chapters }) => [level, chapters.map(({ title }) => title)])).toEqual([
      [0, ['a']],
      [1, ['První', 'Druhá']],
    ])
    expect(value(listChapters(library.context))).toEqual([])
    const stored = value(await store(desk, 1))
    expect(stored.chapters.map(({ title }) => title)).toEqual(['První', 'Druhá'])
    const [first] = stored.chapters
    if (!first) throw new Error('no chapter')
    const [version] = value(listVersions(library.context, { draftId: first.draftId }))
    expect(version).toMatchObject({ number: 1, title: 'První' })
    expect(version?.note).toContain('a.docx')
    expect(code(await store(desk, 1))).toBe('not-found')
  })

  it('replaces the text of a draft and keeps the one before as a version', async () => {
    const desk = deskWith(directLink)
    await desk.read({ importId, name: 'a.docx', bytes: twoChapters })
    const [first] = value(await store(desk, 1)).chapters
    if (!first) throw new Error('no chapter')
    await desk.read({ importId, name: 'b.docx', bytes: docxFile(wp('Nová', 'Nadpis1') + wp('jiný text')) })
    const target = { type: 'draft', draftId: first.draftId, baseRevision: 0 } as const
    const stored = value(await store(desk, 0, { target }))
    expect(stored.chapters.map(({ title }) => title)).toEqual(['Nová'])
    const opened = value(openDraft(library.context, { draftId: first.draftId }))
    expect(JSON.stringify(opened)).toContain('jiný text')
    // The text of before is version 1 already, so nothing more has to be kept.
    expect(value(listVersions(library.context, { draftId: first.draftId }))).toHaveLength(1)
  })

  it('says so when the draft has moved on, and changes nothing', async () => {
    const desk = deskWith(directLink)
    await desk.read({ importId, name: 'a.docx', bytes: twoChapters })
    const [first] = value(await store(desk, 1)).chapters
    if (!first) throw new Error('no chapter')
    await desk.read({ importId, name: 'b.docx', bytes: docxFile(wp('jiný')) })
    const target = { type: 'draft', draftId: first.draftId, baseRevision: 7 } as const
    expect(code(await store(desk, 0, { target }))).toBe('conflict')
    expect(JSON.stringify(value(openDraft(library.context, { draftId: first.draftId })))).toContain('text a')
  })

  it('ends when it is cancelled, and when its thread takes too much memory', async () => {
    let die: (death: ImporterDeath) => void = () => undefined
    const silent = (): ImporterLink => ({
      send: () => undefined,
      onMessage: () => undefined,
      onDeath: (listener) => (die = listener),
      close: () => undefined,
    })
    const desk = deskWith(silent)
    const cancelled = desk.read({ importId, name: 'a.docx', bytes: twoChapters })
    desk.cancel(importId)
    expect(code(await cancelled)).toBe('cancelled')
    const stopped = desk.read({ importId, name: 'a.docx', bytes: twoChapters })
    die({ type: 'limit' })
    expect(code(await stopped)).toBe('import-stopped')
    expect(faults).toEqual([])
  })
})
