import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const lists = 'unit/participants/reading-lists.test.ts'
const annexes = 'unit/annexes/inspect-annex.test.ts'
const binding = 'integration/annexes/bind.test.ts'
const publicity = 'unit/packs/publicity.test.ts'
const look = 'unit/manuscript/look.test.ts'
const programme = 'unit/paperwork-service/check-programme.test.ts'
const copies = 'unit/annexes/personal-copies.test.ts'
const personal = 'integration/annexes/personalise.test.ts'
const folder = 'unit/audit/folder.test.ts'
const removed = 'unit/exporting/removed-meanwhile.test.ts'

/** What a workshop can be given that is not as it should be, what is expected then, and the test that shows it. */
const cases: readonly (readonly [input: string, expected: string, file: string, test: string])[] = [
  ['list in Windows-1250', 'read', lists, "['windows-1250', central]"],
  ['list with a BOM', 'read', lists, '`\\ufeff${text}`'],
  ['list in UTF-16 without a BOM', 'read', lists, "wide('le', false)"],
  ['semicolons, quotes, line breaks', 'read', lists, 'with quotes, breaks inside cells and empty rows'],
  ['10,000 rows', 'read', 'unit/participants/workbooks.test.ts', 'may hold 10,000 people'],
  ['a file that is no list', 'refused', lists, 'is refused, whatever its name says'],
  ['a workbook that is locked, empty or too long', 'refused by name', lists, 'no table, locked, empty or too long'],
  ['formula injection', 'neutralised on export', lists, 'is never run by a table program'],
  ['names of any script', 'kept', lists, 'keep names of any script and lose only what no file may hold'],
  ['a name too long for the list', 'told apart', lists, 'namesakes, unnamed or too long are told apart'],
  ['a name of 120 characters', 'whole on the page, cut in the file name', copies, 'keep names of 120 characters whole'],
  ['a long name on a small page', 'fits', personal, 'fit the name on pages for a phone, however long it is'],
  ['a name in letters no type face has', 'told', personal, 'say which characters no type face has'],
  ['two people of one name in a list', 'told', lists, 'twice in the file, namesakes'],
  ['two people of one name, copies', 'told apart by institution', copies, 'people of one name with their institution'],
  ['two people of one name, files', 'a file each', copies, 'never give two people one file'],
  ['broken annex', 'refused', annexes, "['only a head', Buffer.from("],
  ['annex cut off', 'refused', annexes, 'is refused when its pages were cut off'],
  ['encrypted annex', 'refused', annexes, 'is refused when it is locked'],
  ['annex of 500 pages', 'bound in, the same bytes each time', binding, 'takes 500 pages, the same bytes each time'],
  [
    'scanned annex',
    'bound in, named as not accessible',
    binding,
    'names the annex that keeps the file from a standard',
  ],
  ['logo of a wrong shape', 'named', look, "['a strip',"],
  ['logo of too few points', 'named', look, "['a small PNG',"],
  ['logo that the funder forbids, nameless logo', 'named', look, 'unfit, nameless or not wanted by the funder'],
  ['logo that is gone', 'its place stays empty, named', look, 'that is missing leaves its place empty and is named'],
  ['unfit logo on a paper', 'named', 'unit/paperwork-service/papers.test.ts', 'finds a logo that is unfit for paper'],
  ['programme without a break', 'pointed out', programme, 'without a break in four hours is pointed out once'],
  ['overlap, gap, impossible time', 'pointed out at the block', programme, 'overlaps, gaps and impossible times'],
  ['block longer than its exercises', 'pointed out', programme, 'the minutes that its exercises need'],
  ['day twice, day outside the project', 'pointed out', programme, 'has days of the project, each once'],
  ['project without a number', 'an error to repair or accept', publicity, "['a number that is missing',"],
  ['number of another programme', 'an error to repair or accept', publicity, "['a number of another kind',"],
  ['pattern of numbers that is broken', 'compared with none', publicity, 'take a pattern that somebody broke for none'],
  ['project without rules', 'an error to repair or accept', publicity, "['a project without rules',"],
  [
    'profile without the language',
    'an error to repair or accept',
    publicity,
    "['no sentence in the language of the pack'",
  ],
  ['sheet of another district', 'an error', 'unit/packs/variants.test.ts', 'of another one is an error'],
  ['no sheet of the district', 'no chapter', 'unit/workshops-ui/pack-session.test.ts', 'nobody has written yet'],
  [
    'evidence that is no document, or could run',
    'refused',
    'unit/audit/evidence.test.ts',
    'or could run, is not taken',
  ],
  ['evidence that is damaged', 'found, never opened', 'unit/audit/evidence.test.ts', 'damaged or gone is found'],
  ['names too long for a file system', 'cut, the ending kept', folder, 'gives way at the end of its stem'],
  ['a file that somebody has changed', 'kept', folder, 'never one that somebody has changed'],
  ['a pack taken out while it is printed', 'said, nothing issued', removed, 'nothing is issued, nothing is written'],
  [
    'a chapter put aside while it is printed',
    'printed as pinned',
    removed,
    'the edition holds the text that was pinned',
  ],
]

const files = new Map<string, string>()
function sourceOf(file: string): string {
  const known = files.get(file) ?? readFileSync(`test/${file}`, 'utf8')
  files.set(file, known)
  return known
}

describe('each bad input of a workshop has its test', () => {
  it.each(cases)('%s: %s', (_input, _expected, file, test) => {
    expect(sourceOf(file)).toContain(test)
  })
})
