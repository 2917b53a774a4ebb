import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { preparePaperPreview } from '../../../main/services/paperwork/prepare-paper-preview'
import { saveColumnSet } from '../../../main/services/paperwork/save-column-set'
import { seedColumnSets } from '../../../main/services/paperwork/seed-column-sets'
import { plainPaper, type PaperSettings } from '../../../shared/domain/paper'
import { code, value } from '../storage/temporary-library'
import { PaperLibrary } from './paper-library'

let made: PaperLibrary
beforeEach(() => {
  made = new PaperLibrary()
})
afterEach(() => made.remove())

const sets = () => made.papers().columnSets
const chosenSet = () => {
  const { columnSets, usualColumns } = made.papers()
  return columnSets.find(({ id }) => id === usualColumns)?.seedId
}
function printed(columnSetId: PaperSettings['columnSetId']) {
  const settings = { ...plainPaper, languages: [], texts: {}, columnSetId }
  const input = { workshopId: made.workshopId, kind: 'attendance' as const, settings, columns: null, withPeople: false }
  return value(preparePaperPreview(made.context, input)).request.columns.map(({ source }) => source)
}

describe('columns of attendance sheets', () => {
  it('are shipped for Interreg, AMIF and ESF, each with its source, and say that nobody has verified them', () => {
    expect(sets().map(({ seedId }) => seedId)).toEqual(
      expect.arrayContaining(['interreg', 'amif-officials', 'esf', 'basic']),
    )
    for (const set of sets()) {
      expect(set.source).not.toBe('')
      expect(set.note).not.toBe('')
      expect(set.checkedOn).toBeNull()
    }
  })

  it('suit every shipped profile of publicity', () => {
    const { profiles } = JSON.parse(readFileSync('assets/profiles/publicity.json', 'utf8')) as {
      readonly profiles: readonly { readonly seedId: string }[]
    }
    const served = sets().flatMap(({ usualFor }) => usualFor)
    expect(profiles.map(({ seedId }) => seedId).filter((seedId) => !served.includes(seedId))).toEqual([])
  })

  it('follow the funder of the project until somebody chooses', () => {
    expect(chosenSet()).toBe('basic')
    made.addProject('opz-plus-2021')
    expect(chosenSet()).toBe('esf')
    expect(printed(null)).toEqual(['number', 'name', 'institution', 'position', 'blank', 'signature'])
    const clients = sets().find(({ seedId }) => seedId === 'amif-clients')
    expect(printed(clients?.id ?? null)).toEqual(['number', 'name', 'blank', 'blank', 'signature'])
  })

  it('are seeded once, also into a library of an older program, and stay as their user left them', () => {
    const [first] = sets()
    if (!first) throw new Error('no set')
    const { note, source, checkedOn } = first
    const columns = [{ source: 'name' as const, heading: { cs: 'Kdo' }, weight: 10 }]
    value(saveColumnSet(made.context, { columnSetId: first.id, name: 'Naše', columns, note, source, checkedOn }))
    const before = sets().length
    seedColumnSets(made.context)
    expect(sets()).toHaveLength(before)
    expect(sets()[0]).toMatchObject({ name: 'Naše', columns, seedId: first.seedId })
    expect(sets()[0]?.editedAt).not.toBeNull()
    made.context.database.run('DELETE FROM column_set')
    seedColumnSets(made.context)
    expect(sets()).toHaveLength(before)
  })

  it('of one’s own are added and changed, and an unknown set is not', () => {
    const columns = [{ source: 'name' as const, heading: {}, weight: 10 }]
    const facts = { name: 'Vlastní', columns, note: '', source: '', checkedOn: null }
    const added = value(saveColumnSet(made.context, { columnSetId: null, ...facts }))
    expect(added.seedId).toBeNull()
    value(saveColumnSet(made.context, { columnSetId: added.id, ...facts, name: 'Jiná' }))
    expect(sets().at(-1)?.name).toBe('Jiná')
    const unknown = '00000000-0000-7000-8000-000000000000' as typeof added.id
    expect(code(saveColumnSet(made.context, { columnSetId: unknown, ...facts }))).toBe('not-found')
  })
})
