import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zipSync, strToU8 } from 'fflate'
import { readTable } from '../../../main/import/people/read-table'
import { csvCell } from '../../../shared/domain/csv-cell'
import { isTakenByItself, mapPeople } from '../../../shared/domain/map-people'
import { guessColumns } from '../../../shared/domain/people-columns'
import { inCentralCodePage } from '../../fixtures/central-code-page'
import { code, value } from '../storage/temporary-library'

const text = 'Jméno;Instituce\r\nŽofie Šťastná;Úřad práce\r\n'
const wide = (order: 'le' | 'be', withMark: boolean): Uint8Array => {
  const bytes = Buffer.from((withMark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'be' ? bytes.swap16() : bytes
}
// Žofie Šťastná;Úřad práce in the code page of Central Europe.
const central = Buffer.concat([
  Buffer.from('Jm\xe9no;Instituce\r\n', 'latin1'),
  Buffer.from([0x8e]),
  Buffer.from('ofie ', 'latin1'),
  Buffer.from([0x8a, 0x9d]),
  Buffer.from('astn\xe1;\xda', 'latin1'),
  Buffer.from([0xf8]),
  Buffer.from('ad pr\xe1ce\r\n', 'latin1'),
])

describe('a list of people in a file', () => {
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['windows-1250', central],
    ['utf-16le', wide('le', true)],
    ['utf-16be', wide('be', true)],
    ['utf-16le', wide('le', false)],
  ] as const)('is read in %s', async (encoding, bytes) => {
    const table = value(await readTable('seznam.csv', bytes))
    expect(table).toMatchObject({ encoding, separator: ';' })
    expect(table.rows).toEqual([
      ['Jméno', 'Instituce'],
      ['Žofie Šťastná', 'Úřad práce'],
    ])
  })

  it.each([',', ';', '\t', '|'])('is cut at %j, with quotes, breaks inside cells and empty rows', async (separator) => {
    const cell = (words: string) => `"${words.replaceAll('"', '""')}"`
    const lines = [
      ['Jméno', 'Škola'],
      ['', ''],
      ['Jan "Honza" Novák', `a${separator}b\r\nc`],
      [' ', ''],
      ['=1+1', '@x'],
    ]
    const bytes = Buffer.from(lines.map((line) => line.map(cell).join(separator)).join('\r\n'))
    const table = value(await readTable('seznam.csv', bytes))
    expect(table.separator).toBe(separator)
    expect(table.rows).toEqual([lines[0], lines[2], lines[4]])
  })

  it('is read from the first sheet of a workbook, a formula by its last value', async () => {
    const table = value(await readTable('seznam.xlsx', workbook))
    expect(table).toMatchObject({ encoding: 'xlsx', separator: null })
    expect(table.rows).toEqual([
      ['Name', 'Institution'],
      ['Іван Вигаданий', '42'],
    ])
  })

  it('is refused by name when it is no table, locked, empty or too long', async () => {
    const read = async (name: string, bytes: Uint8Array) => code(await readTable(name, bytes))
    expect(await read('a.xlsx', Buffer.from('not a workbook'))).toBe('import-unreadable')
    expect(await read('a.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('import-unreadable')
    expect(await read('a.xlsx', zipSync({ 'x.txt': strToU8('x') }))).toBe('import-unreadable')
    expect(await read('a.csv', Buffer.from('\r\n;;\r\n'))).toBe('import-empty')
    expect(await read('a.csv', Buffer.from('a;b\n'.repeat(20_001)))).toBe('import-too-large')
  })

  it.each([
    ['windows-1250', ''],
    ['windows-1250', '\xef\xbb\xbf'],
    ['utf-8', '\ufeff'],
  ] as const)(
    'takes 10,000 rows in %s after the mark %j, with semicolons, quotes and breaks in cells',
    async (encoding, mark) => {
      const cell = (index: number) =>
        `"Úřad ""U Lípy""; oddělení ${index % 40}\r\n${index % 3 === 0 ? 'Žďár' : 'Šluknov'}"`
      const rows = Array.from({ length: 10_000 }, (_, index) => `Ředitelka Žofie ${index};${cell(index)}`)
      const csv = `Jméno;Instituce\r\n${rows.join('\r\n')}\r\n`
      const bytes =
        encoding === 'utf-8'
          ? Buffer.from(mark + csv)
          : Buffer.concat([Buffer.from(mark, 'latin1'), inCentralCodePage(csv)])
      const table = value(await readTable('seznam.csv', bytes))
      expect(table).toMatchObject({ encoding, separator: ';' })
      const lines = mapPeople(table.rows.slice(1), guessColumns(table.rows[0] ?? []).columns, [], 2)
      expect(lines.filter(({ state }) => state === 'new')).toHaveLength(10_000)
      expect(lines.at(-1)?.facts).toMatchObject({
        name: 'Ředitelka Žofie 9999',
        institution: 'Úřad "U Lípy"; oddělení 39 Žďár',
      })
    },
  )
})

describe('columns of a list', () => {
  it.each([
    ['cs', ['Poř.', 'Příjmení', 'Jméno', 'Zaměstnavatel', 'Funkce', 'Okres', 'E-mail']],
    ['pl', ['Lp.', 'Nazwisko', 'Imię', 'Instytucja', 'Stanowisko', 'Powiat', 'Adres e-mail']],
    ['uk', ['№', 'Прізвище', 'Імʼя', 'Установа', 'Посада', 'Район', 'Електронна пошта']],
    ['en', ['No.', 'Surname', 'First name', 'Organisation', 'Job title', 'District', 'E-mail']],
  ])('are guessed from %s headings', (_, headings) => {
    expect(guessColumns(headings)).toEqual({
      hasHeadings: true,
      columns: ['none', 'lastName', 'firstName', 'institution', 'position', 'district', 'email'],
    })
  })

  it.each(['Jméno a příjmení', 'Imię i nazwisko', 'Прізвище та ім’я', 'Full name', 'Účastník'])(
    '%s is the name',
    (heading) => {
      expect(guessColumns([heading]).columns).toEqual(['name'])
    },
  )

  it('without headings are name and institution', () => {
    expect(guessColumns(['Jan Novák', 'Škola', 'x'])).toEqual({
      hasHeadings: false,
      columns: ['name', 'institution', 'none'],
    })
  })
})

describe('people of a list', () => {
  const present = [{ name: 'Jan Novák', institution: 'Úřad práce' }]
  const states = (rows: readonly (readonly string[])[]) =>
    mapPeople(rows, ['name', 'institution'], present, 2).map(({ state }) => state)

  it('who are there already, twice in the file, namesakes, unnamed or too long are told apart', () => {
    const found = states([
      ['jan  NOVAK', 'úřad práce'],
      ['Jan Novák', 'Škola'],
      ['Eva Malá', 'Škola'],
      ['Eva Malá', 'Škola'],
      [' ', 'Škola'],
      ['x'.repeat(301), ''],
    ])
    expect(found).toEqual(['known', 'namesake', 'new', 'repeated', 'unnamed', 'too-long'])
    expect(found.map(isTakenByItself)).toEqual([false, true, true, false, false, false])
  })

  it('keep names of any script and lose only what no file may hold', () => {
    const names = ['Олена Ґалаґан', 'محمد', '山田太郎', 'O’Neil-Šťastná', 'a\u0000b\nc']
    expect(
      mapPeople(
        names.map((name) => [name]),
        ['name'],
        [],
        1,
      ).map(({ facts }) => facts.name),
    ).toEqual(['Олена Ґалаґан', 'محمد', '山田太郎', 'O’Neil-Šťastná', 'ab c'])
  })
})

describe('a cell of the saved list', () => {
  it('is never run by a table program', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\n@', '\u00a0+', '＝', '＠', '|'),
        fc.string(),
        (start, rest) => {
          const cell = csvCell(start + rest)
          const inside = cell.startsWith('"') ? cell.slice(1) : cell
          expect(inside.startsWith("'")).toBe(true)
        },
      ),
    )
  })

  it('comes back from a table as it was written, when it was harmless', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zž;", '\n]{1,12}$/), { minLength: 2, maxLength: 5 }),
        async (cells) => {
          // A row of separators alone is as empty as one of spaces.
          fc.pre(cells.some((cell) => /[^\s;,|]/.test(cell)))
          const table = await readTable('a.csv', Buffer.from(`sep=;\r\n${cells.map(csvCell).join(';')}\r\n`))
          expect(value(table).rows).toEqual([cells])
        },
      ),
    )
  })
})

describe('a file that is no list', () => {
  it.each([
    ['PDF', '%PDF-1.7\n1 0 obj\n<</Type/Catalog'],
    ['page of the web', '<!DOCTYPE html>\n<table><tr><td>Jana</td></tr></table>'],
    ['formatted text', '{\\rtf1\\ansi Jana}'],
    ['picture', '\u0001\u0002\u0003;Jana\n\u0004'],
  ])('%s is refused, whatever its name says', async (_, text) => {
    expect(await readTable('seznam.csv', Buffer.from(text))).toMatchObject({
      ok: false,
      error: { code: 'import-unreadable' },
    })
  })
})

const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Institution</t></is></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>Іван Вигаданий</t></is></c><c r="B2"><f>6*7</f><v>42</v></c></row></sheetData></worksheet>`
const workbook = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': strToU8(
    '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(sheet),
})
