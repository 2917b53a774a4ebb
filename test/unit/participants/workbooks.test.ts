import { describe, expect, it } from 'vitest'
import { readTable } from '../../../main/import/people/read-table'
import { findHeadings } from '../../../shared/domain/find-headings'
import { mapPeople } from '../../../shared/domain/map-people'
import { workbook } from '../../fixtures/workbook'
import { value } from '../storage/temporary-library'

const guide = { name: 'Návod', rows: [['Jak seznam vyplnit'], ['Do každého řádku jednoho člověka.']] }
const people = {
  name: 'Přihlášky',
  rows: [
    ['Účastníci workshopu', null, null, null],
    [],
    ['Jméno', 'Příjmení', 'Zaměstnavatel', 'Funkce', 'Telefon', 'Přihlášen'],
    ['Jana', 'Malá', 'Městský úřad', 'referentka', 420777123456, { day: '2027-02-17' }],
    ['Petr', 'Velký', null, { error: '#N/A' }, null, null],
    ['Eva', 'Nová', null, 7, null, null],
    ['Jan', 'Starý', 'Škola', 'učitel', null, null],
  ],
  merged: ['A1:F1', 'C4:C6'],
} as const

describe('a workbook with a list of people', () => {
  it('is read from the sheet that names people, whatever stands before and above it', async () => {
    const table = value(await readTable('seznam.xlsx', workbook([guide, people])))
    expect([table.name, table.sheets.map(({ name }) => name)]).toEqual(['Přihlášky', ['Návod', 'Přihlášky']])
    const { row, columns, hasHeadings } = findHeadings(table.rows)
    expect([row, hasHeadings]).toEqual([1, true])
    expect(columns).toEqual(['firstName', 'lastName', 'institution', 'position', 'none', 'none'])
    const lines = mapPeople(table.rows.slice(row + 1), columns, [], row + 2)
    expect(lines.map(({ facts }) => [facts.name, facts.institution])).toEqual([
      ['Jana Malá', 'Městský úřad'],
      ['Petr Velký', 'Městský úřad'],
      ['Eva Nová', 'Městský úřad'],
      ['Jan Starý', 'Škola'],
    ])
  })

  it('gives numbers and days as they are read, and what a formula could not find as nothing that stops it', async () => {
    const { rows } = value(await readTable('seznam.xlsx', workbook([people])))
    expect(rows[2]?.slice(4)).toEqual(['420777123456', '2027-02-17'])
    expect(rows[4]?.[3]).toBe('7')
    expect(rows).toHaveLength(6)
  })

  it('without headings anywhere is read from its first sheet that holds something', async () => {
    const table = value(
      await readTable(
        'a.xlsx',
        workbook([
          { name: 'A', rows: [] },
          { name: 'B', rows: [['x', 'y']] },
        ]),
      ),
    )
    expect([table.name, table.rows]).toEqual(['B', [['x', 'y']]])
  })

  it('may hold 10,000 people', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Žofie ${index}`, `Úřad ${index % 40}`, index])
    const table = value(
      await readTable('a.xlsx', workbook([{ name: 'A', rows: [['Jméno', 'Instituce', 'Č.'], ...rows] }])),
    )
    expect([table.rows.length, table.rows.at(-1)]).toEqual([10_001, ['Žofie 9999', 'Úřad 39', '9999']])
  })
})

describe('headings of a list', () => {
  it('are found under titles and never under people', () => {
    const headings = ['Jméno a příjmení', 'Instituce']
    expect(findHeadings([['Seznam účastníků', ''], headings, ['Jan', 'Úřad']]).row).toBe(1)
    expect(findHeadings([['Účastníci', ''], headings, ['Jan', 'Úřad']]).row).toBe(1)
    expect(findHeadings([headings, ['Účastník Novák', 'Úřad']]).row).toBe(0)
    const unheaded = findHeadings([['Jan Novák', 'Úřad', 'Náchod'], headings])
    expect([unheaded.row, unheaded.hasHeadings]).toEqual([0, false])
    expect(findHeadings([['Jméno'], ['Jan']])).toMatchObject({ row: 0, hasHeadings: true })
  })
})
