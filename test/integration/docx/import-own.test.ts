import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../main/export/docx/write-docx'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { b, doc, fn, h, li, ol, p, quote, table, td, th, tr, ul } from '../../fixtures/builders'
import { samplePictures } from '../../fixtures/pictures'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'
import { chapters, draw } from '../../unit/import/read-docx'

describe("Skripta's own Word file", () => {
  it('comes back with its headings, lists, notes and tables, and every character is accounted for', async () => {
    const content = doc(
      h(1, 'Oddíl'),
      p('text ', b('tučně'), fn('poznámka')),
      ul(li(p('první'), p('dál')), li(p('druhý'), ol(li(p('vnořený'))))),
      quote(p('citát')),
      table('Přehled', tr(th(p('kdo')), th(p('kde'))), tr(td(p('úřad')), td(p('město')))),
    )
    const manuscript = buildManuscript(sampleSource({ parts: [sampleChapter({ content })] }))
    const { bytes } = await writeDocx(manuscript, samplePictures, null)
    const { chapters: made, report } = chapters(bytes)
    const drawn = made.map(({ text }) => draw(text.document)).join(' ')
    expect(drawn).toContain('(Oddíl)')
    expect(drawn).toContain('p(text bold‹tučně›fn(poznámka))')
    expect(drawn).toContain('ul(li(p(první) p(dál)) li(p(druhý) ol(li(p(vnořený)))))')
    expect(drawn).toContain('quote(p(citát))')
    expect(drawn).toContain('table[caption=Přehled](tr(th(p(kdo)) th(p(kde))) tr(td(p(úřad)) td(p(město))))')
    expect(report.dropped.some(({ what }) => what === 'lost-text')).toBe(false)
  })
})
