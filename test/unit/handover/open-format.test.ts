import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { addComment } from '../../../main/services/comments/add-comment'
import { deleteComment, editComment } from '../../../main/services/comments/change-comment'
import { listComments } from '../../../main/services/comments/list-comments'
import { resolveComment } from '../../../main/services/comments/resolve-comment'
import { exportLibrary } from '../../../main/services/handover/export-library'
import { importLibrary } from '../../../main/services/handover/import-library'
import { addAsset } from '../../../main/services/library/add-asset'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { keepRefusedText } from '../../../main/services/chapters/keep-refused-text'
import { searchChapters } from '../../../main/services/chapters/search-chapters'
import { anyDocument } from '../../fixtures/any-document'
import { figure, p } from '../../fixtures/builders'
import { pngOf } from '../../fixtures/pictures'
import { code, value } from '../storage/temporary-library'
import { sharePeople } from './share-people'
import { Desk } from './two-libraries'

/** Everything that a package says but the id of the library, which is the new library's own. */
function contentOf(path: string): Readonly<Record<string, string>> {
  const files = unzipSync(readFileSync(path))
  const texts = Object.entries(files).filter(([name]) => name !== 'manifest.json')
  return Object.fromEntries(
    texts.map(([name, bytes]) => [
      name,
      name === 'records/library.json' ? strFromU8(bytes).replace(/"library_id":"[^"]+"/, '') : strFromU8(bytes, true),
    ]),
  )
}

describe('the open format of a library', () => {
  let desk: Desk
  beforeEach(() => {
    desk = new Desk('Hana Autorská')
  })
  afterEach(() => desk.library.remove())
  const exported = (context = desk.context) => value(exportLibrary(context, { folder: desk.library.folder })).path
  const imported = (path: string, name: string) => {
    const { places, clock, random } = desk.library
    const target = join(desk.library.folder, name)
    return importLibrary({ path, target, places, clock, random })
  }
  const fill = () => {
    const picture = value(addAsset(desk.context, { name: 'mapa.png', bytes: pngOf(3, 2, [9, 80, 200]) }))
    const id = desk.begin('Kotvy', p('První text'))
    desk.nameVersion(id, 'První')
    desk.write(id, p('Druhý text'), figure(picture.hash, 'mapa'))
    desk.nameVersion(id, 'Druhá')
    desk.write(id, p('Rozepsáno'))
    keepRefusedText(desk.context, desk.draft(id).id, { type: 'cizí' }, { code: 'unknown-node', detail: 'x' })
    return id
  }

  it('carries comments as they were weighed, changed, settled and deleted', () => {
    const draftId = desk.draft(desk.begin('Kotvy', p('První text'))).id
    const about = {
      draftId,
      blockId: null,
      quote: 'text',
      isAboutBlock: true,
      kind: 'essential',
      text: 'Proč?',
    } as const
    const changed = value(addComment(desk.context, about)).id
    desk.library.clock.advance(1000)
    value(editComment(desk.context, { commentId: changed, text: 'Proč první?' }))
    value(resolveComment(desk.context, { commentId: changed, outcome: 'declined', reason: 'Je první' }))
    value(deleteComment(desk.context, { commentId: value(addComment(desk.context, about)).id }))
    const again = value(imported(exported(), 'druhá.skripta'))
    const context = desk.library.contextOf(again.database)
    const kept = value(listComments(desk.context, { draftId }))
    expect(kept.map(({ isDeleted, settlement }) => [isDeleted, settlement?.outcome])).toEqual([
      [false, 'declined'],
      [true, undefined],
    ])
    expect(value(listComments({ ...context, user: desk.context.user }, { draftId }))).toEqual(kept)
    again.database.close()
  })

  it('reads back equal, with every hash right', () => {
    const id = fill()
    sharePeople(desk.context, id)
    const path = exported()
    const again = value(imported(path, 'druhá.skripta'))
    const context = desk.library.contextOf(again.database)
    expect(value(verifyLibrary(context)).problems).toEqual([])
    expect(contentOf(exported(context))).toEqual(contentOf(path))
    expect(value(searchChapters(context, { query: 'první', limit: 5 }))[0]?.versions).toHaveLength(1)
    again.database.close()
  })

  it('holds no participant', () => {
    sharePeople(desk.context, fill())
    const said = Object.values(contentOf(exported())).join('\n')
    expect(said).toContain('"address":"')
    expect(said).not.toContain('Jarmila')
    expect(Object.keys(contentOf(exported())).filter((name) => /participant|attendance/.test(name))).toEqual([])
  })

  it('has equal bytes for an equal library', () => {
    fill()
    expect(readFileSync(exported())).toEqual(readFileSync(exported()))
  })

  it('reads back any document', () => {
    const id = desk.begin('Cokoli', p('začátek'))
    let round = 0
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { id: draftId, revision } = desk.draft(id)
        value(saveDraft(desk.context, { draftId, baseRevision: revision, content: document, isEmptyMeant: true }))
        const path = exported()
        const again = value(imported(path, `cokoli-${round++}.skripta`))
        expect(contentOf(exported(desk.library.contextOf(again.database)))).toEqual(contentOf(path))
        again.database.close()
      }),
      { numRuns: 8 },
    )
  })

  it('refuses a package in which something is not what it says, and leaves nothing', () => {
    fill()
    const whole = Buffer.from(readFileSync(exported()))
    const at = whole.indexOf('manifest.json')
    const inside = whole.indexOf('texts/') + 120
    const broken = Buffer.from(whole)
    broken.writeUInt8(broken.readUInt8(inside) ^ 0xff, inside)
    for (const [name, bytes] of [
      ['cut', whole.subarray(0, at)],
      ['bits', broken],
      ['text', Buffer.from('žádný ZIP')],
    ] as const) {
      const path = join(desk.library.folder, `${name}.zip`)
      writeFileSync(path, bytes)
      expect([name, code(imported(path, `${name}.skripta`))]).toEqual([name, 'package-damaged'])
      expect(existsSync(join(desk.library.folder, `${name}.skripta`))).toBe(false)
    }
    expect(readdirSync(desk.library.folder).filter((name) => name.includes('.new-'))).toEqual([])
  })

  it('refuses to make a package of damaged content', () => {
    fill()
    desk.context.database.exec("UPDATE draft SET content = '{}'")
    expect(code(exportLibrary(desk.context, { folder: desk.library.folder }))).toBe('damaged-content')
    expect(readdirSync(desk.library.folder).filter((name) => name.includes('zip'))).toEqual([])
  })
})
