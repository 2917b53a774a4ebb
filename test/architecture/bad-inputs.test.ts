import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const paste = 'unit/editor/paste.test.ts'
const json = 'unit/document/parse-document.test.ts'
const html = 'unit/import/import-html.test.ts'
const word = 'unit/import/hostile-docx.test.ts'
const pictures = 'unit/storage/pictures.test.ts'
const long = 'unit/editor/long-paragraphs.test.ts'

/** What text, JSON and pictures can do to the editor, what is expected then, and the test that shows it. */
const cases: readonly (readonly [input: string, expected: string, file: string, test: string])[] = [
  ['picture of 30,000 × 30,000 points', 'refused by its header', pictures, '30,000 × 30,000 points'],
  ['broken JPEG', 'refused', pictures, 'a JPEG without a frame'],
  ['wrong extension', 'told by its bytes', pictures, 'by its bytes, whatever its name'],
  ['TIFF', 'refused', pictures, 'a TIFF'],
  ['picture of another kind than it says', 'left out and told', html, 'tells a picture by its first bytes'],
  ['EMF and WMF', 'refused', pictures, 'a WMF'],
  ['polyglot', 'refused', pictures, 'a ZIP that goes on as a picture'],
  ['EMF in a Word file', 'left out and told', 'unit/import/import-docx.test.ts', 'never loads a picture from outside'],
  ['SVG with a script', 'refused', pictures, 'an SVG with a script'],
  ['SVG with foreign content', 'refused', pictures, 'an SVG with foreign content'],
  ['SVG with an address', 'refused', pictures, 'an SVG with a picture from elsewhere'],
  ['SVG of 2 MB or 50,000 nodes', 'refused', pictures, '60,000 elements'],
  ['picture of more than 50 MB', 'refused', pictures, '60 MB'],
  ['200 pictures in a text', '50 put in, the rest told', paste, 'are taken up to fifty at once; the rest is counted'],
  ['200 picture files', '50 put in, the rest told', paste, 'are taken up to fifty at once when they are files'],
  ['remote picture, pasted', 'not fetched, told', paste, 'runs and loads nothing'],
  ['remote picture, imported', 'not fetched, told', html, 'drops those at an address'],
  ['table with 10⁹ columns, pasted', 'its words', paste, 'makes spans of a million columns into text'],
  ['table with 10⁹ columns, imported', 'its words', html, 'does not let a cell claim a billion columns'],
  ['table with 10⁹ columns in JSON', 'refused', json, 'a cell of 10⁹ columns'],
  ['more than 10,000 cells, pasted', 'its words', paste, 'of more cells than a document takes'],
  ['more than 10,000 cells in JSON', 'refused', json, '10,100 cells'],
  ['tables 20 deep', 'flattened and told', word, 'flattens tables that are nested twenty deep'],
  ['lists 200 deep', 'flattened, every word kept', paste, 'nested two hundred deep'],
  ['HTML nested without end', 'flattened, every word kept', html, 'keeps the words of what is nested without end'],
  ['JSON 5,000 deep', 'refused before it is built', json, '5,000 levels'],
  ['unknown node', 'refused', json, 'an unknown node'],
  ['unknown mark', 'refused', json, 'an unknown mark'],
  [
    'unknown node in a library',
    'opened to read, kept as it was',
    'e2e/writing-faults.spec.ts',
    'not opened for writing',
  ],
  ['unknown attribute', 'refused', json, 'an unknown attribute'],
  ['attribute of a wrong type', 'refused', json, 'a heading whose level is an object'],
  ['link that runs, in JSON', 'refused', json, 'a link that runs, hidden by case and space'],
  ['link to a share, in JSON', 'refused', json, 'a link to a share'],
  ['links that run, pasted', 'their words', paste, 'keeps the text of links that lead nowhere safe'],
  ['links that run, imported', 'their words, told', html, 'keeps the text of links that lead nowhere safe'],
  ['picture that names a file', 'refused', json, 'a picture that names a file'],
  ['__proto__', 'refused', json, 'a key that reaches for prototypes'],
  ['empty text node', 'refused without a crash', json, 'an empty text'],
  ['script, frame, style, handler, pasted', 'nothing runs or loads', paste, 'runs and loads nothing'],
  ['script, frame, style, handler, imported', 'nothing of it is carried', html, 'carries nothing active'],
  ['Word on the clipboard', 'clean structure', paste, 'keeps headings, lists and letters'],
  ['Excel on the clipboard', 'a table', paste, 'makes a table of cells from Excel'],
  ['Google Docs on the clipboard', 'clean marks', paste, 'keeps the formatting of Google Docs'],
  ['5 MB of HTML', 'read; above it the words alone, told', paste, 'reads HTML of nearly five megabytes'],
  ['bidi controls in a pasted link', 'taken out', paste, 'takes out what turns the letters of a link round'],
  ['bidi controls in a link of HTML', 'taken out', html, 'takes what turns letters round out of links alone'],
  ['bidi controls in a link of Word', 'taken out', word, 'takes what turns letters round out of links alone'],
  ['bidi controls in a title', 'quoted without them', 'unit/ui/isolate-words.test.ts', 'never turn the sentence round'],
  ['right-to-left words', 'kept', paste, 'loses nothing of right-to-left words'],
  ['emoji, combining marks, astral letters', 'kept', json, 'lets through what people write'],
  [
    'the same in every export',
    'carried or announced',
    'integration/exports/any-document.test.ts',
    'exports in every format',
  ],
  ['lone surrogate, pasted', 'U+FFFD', paste, 'half characters and those that XML does not know'],
  ['lone surrogate in JSON', 'refused', json, 'half of a character'],
  ['NUL and U+FFFE, imported', 'dropped and told', html, 'drops control characters'],
  ['paragraph above 50,000 characters, pasted', 'kept, a warning', long, 'keeps every letter when it is pasted'],
  ['paragraph above 50,000 characters, typed', 'a warning', long, 'once while it is typed'],
  ['paragraph above 50,000 characters, opened', 'a warning', long, 'when it is opened'],
  ['comments of Word and Google Docs, pasted', 'left out and told', paste, 'never makes text or notes of the comments'],
  ['tracked changes, pasted', 'deleted words left out and told', paste, 'leaves deleted words out'],
  ['10,000 blocks, pasted', 'kept, an id each', paste, 'keeps ten thousand blocks'],
  ['10,000 blocks, opened', 'accepted', json, 'lets a chapter of ten thousand blocks through'],
  ['one id twice in JSON', 'refused', json, 'one id twice'],
  ['one id twice, pasted', 'a new id', 'unit/editor/block-ids.test.ts', 'gives a pasted copy other ids'],
  ['one id twice, imported', 'a new id', html, 'gives copied blocks ids of their own'],
  ['any HTML at all, pasted', 'never throws', paste, 'never throws, whatever HTML it is'],
  ['any HTML at all, imported', 'never throws', html, 'never throws, and gives a document that the gate accepts'],
]

const files = new Map<string, string>()
function sourceOf(file: string): string {
  const known = files.get(file) ?? readFileSync(`test/${file}`, 'utf8')
  files.set(file, known)
  return known
}

describe('each bad input has its test', () => {
  it.each(cases)('%s: %s', (_input, _expected, file, test) => {
    expect(sourceOf(file)).toContain(test)
  })
})
