import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { preflight } from '../../../main/export/manuscript/preflight'
import { gatherManuscriptSource } from '../../../main/services/exporting/gather-manuscript-source'
import { listPackReaders } from '../../../main/services/exporting/list-pack-readers'
import { applyPreset } from '../../../main/services/presets/apply-preset'
import { savePreset } from '../../../main/services/presets/save-preset'
import type { PackView } from '../../../shared/domain/pack'
import { answerKey, audienceBlock, comment, doc, p, trainerNote } from '../../fixtures/builders'
import { wordsOf } from '../manuscript/print-document'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, packTarget, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const content = doc(
  p('Společné.'),
  audienceBlock({ audiences: ['učitelé'] }, p('Ve třídě.')),
  audienceBlock({ audiences: ['sociální pracovníci'] }, p('V terénu.')),
  audienceBlock({ districts: ['Jičín'] }, p('Na Valdštejnově náměstí.')),
  audienceBlock({ districts: ['Trutnov'] }, p('Na Krakonošově náměstí.')),
  p(comment('poznámka v textu')),
  trainerNote(p('Nechte ticho.')),
  answerKey(p('Správně je b).')),
)
const printed = (view: PackView) =>
  buildManuscript(value(gatherManuscriptSource(made.context, packTarget(view.pack.id))))
const titlesIn = (view: PackView) => printed(view).parts.map(({ title }) => title)

describe('packs for other readers', () => {
  it('differ for teachers in Jičín and social workers in Trutnov by the choice of audience and district alone', () => {
    const common = made.addChapter('Stres', { content })
    const school = made.addChapter('Škola', { facts: { audiences: ['učitelé'] } })
    for (const district of ['Jičín', 'Trutnov'])
      made.addChapter(`List ${district}`, { kind: 'district-sheet', facts: { district } })
    const items = [chapterItem(common), chapterItem(school), districtPlace]
    const model = made.addPack(made.addWorkshop({ district: 'Jičín' }), items, { audience: ['učitelé'] })
    const preset = value(savePreset(made.context, { packId: model.pack.id, presetId: null, name: 'Stres' }))
    const empty = made.addPack(made.addWorkshop({ district: 'Trutnov' }), [])
    const { view } = value(
      applyPreset(made.context, { packId: empty.pack.id, baseRevision: empty.pack.revision, presetId: preset.id }),
    )
    const social = made.savePack({ ...view.pack, audience: ['sociální pracovníci'] }, [
      chapterItem(common),
      chapterItem(school),
      districtPlace,
    ])
    const shared = 'Společné.'
    expect(titlesIn(model)).toEqual(['Stres', 'Škola', 'List Jičín'])
    expect(titlesIn(social)).toEqual(['Stres', 'List Trutnov'])
    expect(wordsOf(printed(model))).toContain(`${shared}|Ve třídě.|Na Valdštejnově náměstí.`)
    expect(wordsOf(printed(social))).toContain(`${shared}|V terénu.|Na Krakonošově náměstí.`)
    for (const words of ['V terénu', 'Krakonošově']) expect(wordsOf(printed(model))).not.toContain(words)
    for (const words of ['Ve třídě', 'Valdštejnově', 'Text Škola'])
      expect(wordsOf(printed(social))).not.toContain(words)
  })

  it('say beforehand what each kind leaves out, by block type and reason, and for whom parts are written', () => {
    const chapter = made.addChapter('Stres', { content })
    const method = made.addChapter('Metodika')
    const view = made.addPack(
      made.addWorkshop({ district: 'Jičín' }),
      [chapterItem(chapter), chapterItem(method, method.versionId, true)],
      { audience: ['učitelé'] },
    )
    const { audiences, districts, leftOut } = value(listPackReaders(made.context, { packId: view.pack.id }))
    expect(audiences).toEqual([
      { name: 'sociální pracovníci', parts: 1 },
      { name: 'učitelé', parts: 1 },
    ])
    expect(districts.map(({ name }) => name)).toEqual(['Jičín', 'Trutnov'])
    const lines = leftOut.participant.map(({ what, reason, count, titles }) => [what, reason, count, titles])
    expect(lines).toEqual([
      ['trainerNote', 'trainer', 1, ['Stres']],
      ['answerKey', 'trainer', 1, ['Stres']],
      ['audienceBlock', 'audience', 1, ['Stres']],
      ['audienceBlock', 'district', 1, ['Stres']],
      ['comment', 'comment', 1, ['Stres']],
      ['chapter', 'trainer', 1, ['Metodika']],
    ])
    expect(leftOut.trainer.map(({ what, reason }) => [what, reason])).toEqual([
      ['audienceBlock', 'audience'],
      ['audienceBlock', 'district'],
      ['comment', 'comment'],
    ])
  })
})

describe('the sheet of a district', () => {
  it('of another one is an error', () => {
    const sheet = made.addChapter('List Jičín', { kind: 'district-sheet', facts: { district: 'Jičín' } })
    const view = made.addPack(made.addWorkshop({ district: 'Náchod' }), [chapterItem(sheet)])
    const source = value(gatherManuscriptSource(made.context, packTarget(view.pack.id)))
    const found = preflight(source, buildManuscript(source)).filter(({ severity }) => severity === 'error')
    expect(found.map(({ code }) => code)).toEqual(['other-district-sheet'])
  })

  it('in another language fills its place only when somebody says so, and is marked in print', () => {
    const facts = { district: 'Náchod' }
    const sheet = made.addChapter('List Náchod', { kind: 'district-sheet', facts })
    const workshop = made.addWorkshop({ district: 'Náchod' })
    const view = made.addPack(workshop, [districtPlace], { language: 'pl' })
    expect(view.items[0]).toMatchObject({
      isMissing: true,
      partLanguage: 'pl',
      substitutes: [{ versionId: sheet.versionId, language: 'cs' }],
    })
    expect(printed(view).parts).toEqual([])
    const chosen = made.savePack(view.pack, [{ ...districtPlace, versionId: sheet.versionId } as typeof districtPlace])
    expect(chosen.items[0]).toMatchObject({ isMissing: false, language: 'cs', substitutes: [] })
    const [part] = printed(chosen).parts
    expect(part?.type === 'chapter' && part.opening[0]?.value).toContain('czeski')
  })
})
