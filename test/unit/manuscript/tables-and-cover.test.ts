import { describe, expect, it } from 'vitest'
import type { Manuscript } from '../../../main/export/manuscript/manuscript'
import { doc, p, table, td, th, tr } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { sampleWorkshop } from '../../fixtures/sample-source'
import { blocksOf, bound, printDocument as print } from './print-document'

describe('tables', () => {
  const shape = (manuscript: Manuscript) => blocksOf(manuscript).find((block) => block.type === 'table')
  it('repeats only header rows that no merged cell ties to the body', () => {
    const content = doc(
      table('', tr(th(p('a')), th(p('b'))), tr({ ...th(p('c')), attrs: { rowspan: 2 } }, th(p('d'))), tr(td(p('e')))),
    )
    expect(shape(print(content))).toMatchObject({ headerRows: 1, columns: 2 })
  })
  it('takes dragged widths and else what stands in the columns', () => {
    const dragged = doc(
      table('', tr({ ...td(p('a')), attrs: { colwidth: [100] } }, { ...td(p('b')), attrs: { colwidth: [300] } })),
    )
    expect(shape(print(dragged))).toMatchObject({ widths: [25, 75] })
    const free = shape(print(doc(table('', tr(td(p('krátké')), td(p('mnohem delší text '.repeat(20))))))))
    expect(free?.type === 'table' && (free.widths[0] ?? 0) < (free.widths[1] ?? 0)).toBe(true)
    expect(free?.type === 'table' && free.widths.reduce((sum, one) => sum + one, 0)).toBe(100)
  })
})

describe('cover and marking', () => {
  it('names the kind of the workshop once', () => {
    const under = (title: string) =>
      print(everyNode, { workshop: { ...sampleWorkshop, title } }).cover?.subtitle.replaceAll('\u00a0', ' ')
    expect(under('Podpora v Náchodě')).toBe('Workshop: Podpora v Náchodě')
    expect(under('Workshop o podpoře')).toBe('Workshop o podpoře')
    expect(under('Příručka podpory')).toBe('Workshop')
  })

  it('carries the workshop, the project and the sentence of its programme', () => {
    const { cover, marking, runningFoot } = print(everyNode)
    expect(cover?.facts.map((fact) => fact.label)).toEqual([
      'Místo',
      'Datum',
      'Okres',
      'Lektoři',
      'Příjemce',
      'Partneři',
      'Projekt',
      'Registrační číslo',
      'Program',
    ])
    expect(cover?.publicity?.statement).toBe(
      'Projekt Společně (CZ.11.04.01/00/22_001/0000123) spolufinancuje Evropská unie.',
    )
    expect(marking).toBeNull()
    expect(bound(runningFoot)).toBe('Podpora v Náchodě · 12. října 2026')
  })
  it('says working version only where a guarantor has not approved', () => {
    expect(print(everyNode).cover?.notice).toBeNull()
    expect(print(everyNode, {}, { guarantor: 'PhDr. Nová' }).cover?.notice).toContain('Pracovní verze')
    expect(print(everyNode, {}, { guarantor: 'PhDr. Nová', state: 'approved' }).cover?.notice).toBeNull()
  })
  it('marks a proof', () => {
    expect(print(everyNode, { status: 'proof' }).marking).toBe('Zkušební výtisk')
  })
})
