import { describe, expect, it } from 'vitest'
import { compareDocuments } from '../../../shared/document/diff/compare-documents'
import { mergeComparison } from '../../../shared/document/diff/merge-comparison'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { documentSchema } from '../../../shared/document/schema/schema'
import {
  a,
  b,
  blockId,
  citation,
  doc,
  figure,
  fn,
  h,
  li,
  ol,
  p,
  quote,
  table,
  td,
  tr,
  ul,
  withId,
} from '../../fixtures/builders'
import { samplePngHash, sampleSvgHash } from '../../fixtures/pictures'

const full = (document: DocumentJson): DocumentJson => {
  const parsed = parseDocument(document)
  if (!parsed.ok) throw new Error(parsed.error.detail)
  return parsed.value
}

/** What a reader is shown: words that came and went in curly and square brackets, and the list of changes. */
function shown(before: DocumentJson, after: DocumentJson) {
  const merged = mergeComparison(compareDocuments(full(before), full(after)))
  const node = documentSchema.nodeFromJSON(merged.document)
  const words = merged.ranges.map(({ kind, from, to }) => `${kind} ${node.textBetween(from, to, '|', '◦')}`)
  return { words, changes: merged.changes.map(({ kind }) => kind), merged }
}

const id = (index: number): string => blockId(index + 1000)
const one = (text: string | NodeJson, ...rest: (string | NodeJson)[]) => doc(withId(id(0), p(text, ...rest)))

describe('the cases of two-way comparison (RELIABILITY 5.1)', () => {
  it('a number is replaced as a whole', () => {
    expect(shown(one('napětí 5 kV'), one('napětí 10 kV')).words).toEqual(['deleted 5', 'inserted 10'])
  })

  it('a word is replaced as a whole, never half of it', () => {
    expect(shown(one('tlak increases rychle'), one('tlak increagrows rychle')).words).toEqual([
      'deleted increases',
      'inserted increagrows',
    ])
  })

  it('far words of one paragraph are told apart', () => {
    const { words, changes } = shown(one('jeden dva tři čtyři pět'), one('JEDEN dva tři čtyři PĚT'))
    expect(words).toEqual(['deleted jeden', 'inserted JEDEN', 'deleted pět', 'inserted PĚT'])
    expect(changes).toEqual(['edited'])
  })

  const grid = (...rows: (readonly [string, readonly string[]])[]) =>
    doc(
      withId(
        id(0),
        table(
          'Lhůty',
          ...rows.map(([row, cells]) =>
            withId(row, tr(...cells.map((text, cell) => td(withId(`${row.slice(0, 11)}${cell + 1}`, p(text)))))),
          ),
        ),
      ),
    )
  const first = 'rowAAAAAAAAA'
  const second = 'rowBBBBBBBBB'
  const third = 'rowCCCCCCCCC'

  it('a word in a table cell changes only there', () => {
    const before = grid([first, ['a', '12.5']], [second, ['c', 'd']])
    const after = grid([first, ['a', '13.7']], [second, ['c', 'd']])
    expect(shown(before, after).words).toEqual(['deleted 12.5', 'inserted 13.7'])
  })

  it('a row is deleted and another added, the cell of a third edited', () => {
    const { words, changes } = shown(
      grid([first, ['a', 'b']], [second, ['c', 'd']]),
      grid([second, ['c', 'D']], [third, ['e', 'f']]),
    )
    expect(words).toEqual(['deleted a|b', 'deleted d', 'inserted D', 'inserted e|f'])
    expect(changes).toEqual(['deleted', 'edited', 'inserted'])
  })

  it('a column and a row at once are the new cells, and the table stays one', () => {
    const before = grid([first, ['a', 'b']], [second, ['c', 'd']])
    const after = grid([first, ['a', 'b', 'x']], [third, ['e', 'f', 'z']], [second, ['c', 'd', 'y']])
    const { words, changes } = shown(before, after)
    expect(words).toEqual(['inserted x', 'inserted e|f|z', 'inserted y'])
    expect(changes).toEqual(['inserted', 'inserted'])
  })

  it('a deleted table keeps its place and its words to read', () => {
    const { words, changes } = shown(doc(...grid([first, ['a', 'b']]).content, withId(id(7), p('dál'))), one('dál'))
    expect(words[0]).toBe('deleted a|b')
    expect(changes[0]).toBe('deleted')
  })

  it('an added column is new cells, the others stay', () => {
    const before = grid([first, ['a', 'b']], [second, ['c', 'd']])
    const after = grid([first, ['a', 'b', 'x']], [second, ['c', 'd', 'y']])
    expect(shown(before, after).words).toEqual(['inserted x', 'inserted y'])
  })

  it('a caption and a picture are named', () => {
    const picture = (hash: string, caption: string) => doc(withId(id(0), figure(hash, 'Čekárna', caption)))
    const { merged } = shown(picture(samplePngHash, ''), picture(sampleSvgHash, 'Nový popisek'))
    expect(merged.changes[0]?.attributes).toEqual([
      { name: 'asset', before: samplePngHash, after: sampleSvgHash },
      { name: 'caption', before: '', after: 'Nový popisek' },
    ])
  })

  it('a deleted paragraph of a quote leaves the other', () => {
    const x = withId(id(1), p('první'))
    const y = withId(id(2), p('druhý'))
    const { words } = shown(doc(withId(id(0), quote(x, y))), doc(withId(id(0), quote(y))))
    expect(words).toEqual(['deleted první'])
  })

  it('a moved paragraph that was edited shows where from, where to and which word', () => {
    const x = (text: string) => withId(id(1), p(text))
    const [y, z] = [withId(id(2), p('druhý odstavec')), withId(id(3), p('třetí odstavec'))]
    const { words, changes } = shown(doc(x('tlak roste rychle'), y, z), doc(y, z, x('tlak klesá rychle')))
    expect(words).toEqual(['moved-away tlak roste rychle', 'deleted roste', 'inserted klesá'])
    expect(changes).toEqual(['moved'])
  })

  it('a split paragraph keeps its first half', () => {
    const before = doc(withId(id(0), p('první věta. druhá věta.')))
    const after = doc(withId(id(0), p('první věta.')), withId(id(1), p('druhá věta.')))
    expect(shown(before, after).words).toEqual(['deleted  druhá věta.', 'inserted druhá věta.'])
  })

  it('a paragraph made a list item is one list with the text moved into it', () => {
    const text = withId(id(0), p('text'))
    const after = doc(withId(id(1), ul(withId(id(2), li(text)))))
    const { words, changes } = shown(doc(text), after)
    expect(words.filter((word) => word.startsWith('inserted'))).toEqual(['inserted text', 'inserted text'])
    expect(words).toContain('moved-away text')
    expect(changes).toEqual(['inserted', 'moved'])
  })

  it('a bullet list made a numbered one keeps its items', () => {
    const item = withId(id(2), li(withId(id(3), p('text'))))
    const { words, merged } = shown(doc(withId(id(1), ul(item))), doc(withId(id(1), ol(item))))
    expect(words).toEqual([])
    expect(merged.changes.map(({ kind, typeBefore }) => [kind, typeBefore])).toEqual([['attributes', 'bulletList']])
  })

  it('bold and a link target are named, the words stay', () => {
    expect(shown(one('pak ', b('tučně'), ' dál'), one('pak tučně dál')).merged.changes[0]?.marks).toEqual(['bold'])
    const link = (href: string) => one('viz ', a('web', href))
    const { merged, words } = shown(link('https://a.cz/'), link('https://b.cz/'))
    expect(merged.changes[0]?.marks).toEqual(['link'])
    expect(words).toEqual(['remarked web'])
  })

  it('the same edit in both is no change', () => {
    expect(shown(one('tlak roste'), one('tlak roste')).changes).toEqual([])
  })

  it('bold and an italic that overlaps it are both named', () => {
    const both = { type: 'text', text: 'dva', marks: [{ type: 'bold' }, { type: 'italic' }] }
    const { merged, words } = shown(one('jeden dva tři'), one(b('jeden '), both, ' tři'))
    expect(merged.changes[0]?.marks).toEqual(['bold', 'italic'])
    expect(words).toEqual(['remarked jeden dva'])
  })

  it('bold on half a word is a change of letters, not of the word', () => {
    expect(shown(one('slovo'), one(b('slo'), 'vo')).words).toEqual(['remarked slovo'])
  })

  it('the level and the text of a heading are both told', () => {
    const { merged, words } = shown(doc(withId(id(0), h(2, 'Co dělat'))), doc(withId(id(0), h(3, 'Co nedělat'))))
    expect(merged.changes[0]?.attributes).toEqual([{ name: 'level', before: 2, after: 3 }])
    expect(words).toEqual(['deleted dělat', 'inserted nedělat'])
  })

  it('a footnote and a citation are compared inside', () => {
    const text = (note: string, day: string) =>
      one('věta', fn(note), ' podle ', citation('§ 42g', 'cz:326/1999', '', day))
    const { words, merged } = shown(text('stará poznámka', '2026-01-01'), text('nová poznámka', '2026-09-01'))
    expect(words).toEqual(['deleted stará', 'inserted nová', 'remarked staránová poznámka', 'remarked ◦'])
    expect(merged.changes[0]?.attributes.map(({ name }) => name)).toEqual(['asOf'])
  })

  it('a deleted line break is listed although it has no letters', () => {
    const { changes } = shown(one('a', { type: 'hardBreak' }, 'b'), one('a', 'b'))
    expect(changes).toEqual(['edited'])
  })

  it('the same text under new ids is no change', () => {
    const before = doc(withId(id(0), p('stejný text')), withId(id(1), ul(withId(id(2), li(withId(id(3), p('bod')))))))
    const after = doc(withId(id(5), p('stejný text')), withId(id(6), ul(withId(id(7), li(withId(id(8), p('bod')))))))
    const { words, changes } = shown(before, after)
    expect({ words, changes }).toEqual({ words: [], changes: [] })
  })

  it('blocks without common ids find each other past one that was deleted', () => {
    const texts = [
      'první odstavec o klidu',
      'druhý odstavec o vodě',
      'třetí odstavec o cestě',
      'čtvrtý odstavec o domě',
    ]
    const before = doc(...texts.map((text, place) => withId(id(place), p(text))))
    const after = doc(...texts.slice(1).map((text, place) => withId(id(place + 10), p(text.replace('cestě', 'dálce')))))
    expect(shown(before, after).words).toEqual(['deleted první odstavec o klidu', 'deleted cestě', 'inserted dálce'])
  })

  it('the empty line that the editor keeps at the end is no change', () => {
    const text = withId(id(0), p('text'))
    expect(shown(doc(text), doc(text, withId(id(1), p()))).changes).toEqual([])
  })

  it('counts the words that came and went', () => {
    const { merged } = shown(one('jeden dva tři'), doc(withId(id(0), p('jeden tři')), withId(id(1), p('čtyři pět'))))
    expect([merged.insertedWords, merged.deletedWords]).toEqual([2, 1])
  })
})
