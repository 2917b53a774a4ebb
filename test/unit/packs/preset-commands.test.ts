import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCli } from '../../../main/cli/run-cli'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { closeLibrary } from '../../../main/services/library/close-library'
import { openLibrary } from '../../../main/services/library/open-library'
import { savePreset } from '../../../main/services/presets/save-preset'
import { openPack } from '../../../main/services/workshops/open-pack'
import type { PackId } from '../../../shared/domain/ids'
import { createTranslator } from '../../../shared/i18n/translator'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, dividerItem, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
/** The library as it is open after a command. */
let context: WorkshopLibrary['library']['context']
beforeEach(() => {
  made = new WorkshopLibrary()
  vi.stubEnv('SKRIPTA_DATA', join(made.library.folder, 'data'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  made.library.remove()
})

/** Runs the command on the library while no window has it, as a second process would. */
async function run(...args: readonly string[]) {
  closeLibrary(made.library.context)
  const out: string[] = []
  const io = {
    translate: createTranslator('cs'),
    out: (text: string) => void out.push(text),
    say: () => undefined,
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  const [name = '', ...rest] = args
  const code = await runCli([name, made.library.path, ...rest, '--json'], io)
  const { path, places, clock } = made.library
  context = made.library.contextOf(value(openLibrary({ path, places, clock })).database)
  made.library.context = context
  return { code, json: JSON.parse(out.join('\n')) as Readonly<Record<string, unknown>> }
}

function prepare() {
  const kept = made.addChapter('Klid')
  const gone = made.addChapter('Zmizelá')
  const extra = made.addChapter('Navíc')
  const workshop = made.addWorkshop({ district: 'Náchod' })
  const pack = made.addPack(workshop, [dividerItem('Dopoledne'), chapterItem(kept), chapterItem(gone), districtPlace])
  value(savePreset(made.context, { packId: pack.pack.id, presetId: null, name: 'Jednodenní' }))
  value(archiveChapter(made.context, { chapterId: gone.chapterId, isArchived: true }))
  return { extra, workshop }
}
const titles = (packId: unknown) =>
  value(openPack(context, { packId: packId as PackId })).items.map(({ item, title }) => title || item.type)

describe('presets on the command line', () => {
  it('are listed', async () => {
    prepare()
    const { code, json } = await run('presets')
    expect(code).toBe(0)
    expect(json.presets).toMatchObject([{ name: 'Jednodenní', language: 'cs', items: 4 }])
  })

  it('begin a pack of a workshop that is there, and what the library no longer has is named', async () => {
    const { workshop } = prepare()
    const { code, json } = await run('pack', '--workshop', workshop.id, '--preset', 'Jednodenní', '--title', 'Znovu')
    expect([code, json.leftOut, json.items]).toEqual([0, ['Zmizelá'], 3])
    expect(titles(json.packId)).toEqual(['Dopoledne', 'Klid', 'district-sheet'])
  })

  it('begin the pack of a new workshop, its own chapters after them', async () => {
    const { extra } = prepare()
    const recipe = join(made.library.folder, 'recipe.json')
    const facts = { title: 'Nový', kind: 'workshop', date: '2026-11-24', district: 'Jičín', language: 'cs' }
    writeFileSync(recipe, JSON.stringify({ ...facts, preset: 'Jednodenní', chapters: [{ id: extra.chapterId }] }))
    const { code, json } = await run('workshop', recipe)
    expect([code, json.leftOut]).toEqual([0, ['Zmizelá']])
    expect(titles(json.packId)).toEqual(['Dopoledne', 'Klid', 'district-sheet', 'Navíc'])
  })

  it('that are not there are said, and nothing is left behind', async () => {
    const { workshop } = prepare()
    const unknown = await run('pack', '--workshop', workshop.id, '--preset', 'Jiný')
    expect([unknown.code, unknown.json]).toMatchObject([1, { error: { code: 'not-found' } }])
    const rows = context.database.all('SELECT title FROM pack')
    expect(rows).toHaveLength(1)
    const recipe = join(made.library.folder, 'empty.json')
    writeFileSync(
      recipe,
      JSON.stringify({ title: 'X', kind: 'workshop', date: '2026-11-24', district: '', language: 'cs' }),
    )
    expect((await run('workshop', recipe)).json).toMatchObject({ error: { code: 'invalid-input' } })
  })
})
