import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { openVersion } from '../../../main/services/chapters/open-version'
import { checkPack } from '../../../main/services/exporting/check-pack'
import { repairVersion } from '../../../main/services/exporting/repair-version'
import { useVersion } from '../../../main/services/workshops/use-version'
import { openPack } from '../../../main/services/workshops/open-pack'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { createTranslator } from '../../../shared/i18n/translator'
import { doc, figure, h, p, table, td, tr } from '../../fixtures/builders'
import { pngOf } from '../../fixtures/pictures'
import { value } from '../storage/temporary-library'
import { chapterItem } from '../workshops/workshop-library'
import { ExportBench } from './export-bench'

let bench: ExportBench
beforeEach(() => {
  bench = new ExportBench()
})
afterEach(() => bench.remove())

const picture = pngOf(2, 2, [9, 9, 9])
const hash = createHash('sha256').update(picture).digest('hex')

function pinned() {
  const content = doc(figure(hash, ''), h(2, 'Hluboko'), p('Text'), table('', tr(td(p('První buňka')), td(p('x')))))
  const chapter = bench.made.addChapter('K opravě', { content, pictures: [{ name: 'a.png', bytes: picture }] })
  const saved = bench.made.savePack(bench.pack.pack, [chapterItem(chapter)])
  const check = () => value(checkPack(bench.context, { packId: saved.pack.id, kind: 'participant' }))
  return { chapter, packId: saved.pack.id, check }
}

const codesOf = (findings: ReturnType<ReturnType<typeof pinned>['check']>) => findings.map(({ code }) => code)

describe('a technical repair of a pinned version', () => {
  it('is a new version; the pack moves only when somebody says so', () => {
    const { chapter, packId, check } = pinned()
    const found = check()
    expect(codesOf(found)).toEqual(expect.arrayContaining(['alt-missing', 'heading-skipped', 'table-without-header']))
    const blockOf = (code: string) => found.find((one) => one.code === code)!.blockId!
    const made = value(
      repairVersion(bench.context, {
        versionId: chapter.versionId,
        name: 'Technická oprava',
        note: '',
        repairs: [
          { type: 'describe-picture', blockId: blockOf('alt-missing'), alt: 'Čekárna' },
          { type: 'shift-headings', blockId: blockOf('heading-skipped') },
          { type: 'first-row-header', blockId: blockOf('table-without-header') },
        ],
      }),
    )
    expect(made.version).toMatchObject({ number: 2, state: 'working', name: 'Technická oprava' })
    expect(codesOf(check())).toEqual(expect.arrayContaining(['alt-missing', 'newer-version']))
    value(useVersion(bench.context, { packIds: [packId], chapterId: chapter.chapterId, versionId: made.version.id }))
    expect(codesOf(check())).toEqual([])
    expect(value(openPack(bench.context, { packId })).pack.items).toMatchObject([{ versionId: made.version.id }])
    expect(value(verifyLibrary(bench.context)).problems).toEqual([])
  })

  it('repairs the draft with it as long as that holds the same text', () => {
    const { chapter, check } = pinned()
    const blockId = check().find(({ code }) => code === 'alt-missing')!.blockId!
    const input = {
      versionId: chapter.versionId,
      name: 'o',
      note: '',
      repairs: [{ type: 'mark-decorative' as const, blockId }],
    }
    const made = value(repairVersion(bench.context, input))
    expect(made.isDraftRepaired).toBe(true)
    const draft = value(openDraft(bench.context, { draftId: chapter.draftId }))
    const version = value(openVersion(bench.context, { versionId: made.version.id }))
    expect('draft' in draft && draft.draft.content).toEqual(version.content)
  })

  it('leaves a draft alone that has moved on', () => {
    const { chapter, check } = pinned()
    const blockId = check().find(({ code }) => code === 'alt-missing')!.blockId!
    bench.made.write(chapter.draftId, 'Píše se dál')
    const before = value(openDraft(bench.context, { draftId: chapter.draftId }))
    const made = value(
      repairVersion(bench.context, {
        versionId: chapter.versionId,
        name: 'o',
        note: '',
        repairs: [{ type: 'mark-decorative', blockId }],
      }),
    )
    expect(made.isDraftRepaired).toBe(false)
    expect(value(openDraft(bench.context, { draftId: chapter.draftId }))).toEqual(before)
  })

  it('is refused where there is nothing to repair, and nothing is made', () => {
    const { chapter } = pinned()
    const blockId = 'nowhere11111' as never
    const result = repairVersion(bench.context, {
      versionId: chapter.versionId,
      name: 'o',
      note: '',
      repairs: [{ type: 'first-row-header', blockId }],
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(bench.context.database.all('SELECT id FROM version WHERE number = 2')).toEqual([])
  })
})

describe('a finding', () => {
  it('names the block by its first words and the picture that it shows', () => {
    const found = pinned().check()
    expect(found.find(({ code }) => code === 'alt-missing')?.place).toMatchObject({ asset: hash })
    expect(found.find(({ code }) => code === 'table-without-header')?.place?.quote).toBe('První buňka x')
    expect(found.find(({ code }) => code === 'heading-skipped')?.place?.quote).toBe('Hluboko')
  })

  it('speaks the language of the window, whatever the pack is written in', () => {
    const finding = { code: 'version-not-approved', params: { state: 'in-comments' } } as const
    expect(describeFinding(finding, createTranslator('cs'))).toContain('k připomínkám')
    expect(describeFinding(finding, createTranslator('en'))).not.toContain('připomínkám')
    const unfilled = { code: 'variable-empty', params: { variable: 'project.title' } } as const
    expect(describeFinding(unfilled, createTranslator('cs'))).toContain('název projektu')
  })
})
