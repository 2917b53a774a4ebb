import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Participant } from '../../../shared/domain/participant'
import { countCopies, planCopies } from '../../../shared/domain/personal-copies'
import { outputFileName } from '../../../main/services/exporting/output-file-name'

const person = (name: string, institution = '', format: Participant['format'] = null, at = 0) =>
  ({ id: `p${String(at)}`, name, institution, format }) as Participant

describe('copies of the participants of a workshop', () => {
  it('name everybody by name, and people of one name with their institution', () => {
    const planned = planCopies([
      person('Jan Novák', 'Úřad práce'),
      person('Jan  Novák', 'Charita'),
      person('Eva Malá', 'X'),
    ])
    expect(planned.map(({ printed }) => printed)).toEqual(['Jan Novák (Úřad práce)', 'Jan Novák (Charita)', 'Eva Malá'])
    expect(planned.map(({ fileLabel }) => fileLabel)).toEqual([
      'Jan Novák - Úřad práce',
      'Jan Novák - Charita',
      'Eva Malá',
    ])
  })

  it('never give two people one file, however they are called', () => {
    const names = fc.oneof(fc.constantFrom('Jan Novák', 'JAN NOVÁK', 'Jan Nova\u0301k', '  Jan Novák'), fc.string())
    const people = fc.array(fc.tuple(names, fc.constantFrom('', 'Úřad', 'úřad')), { maxLength: 20 })
    fc.assert(
      fc.property(people, (all) => {
        const labels = planCopies(all.map(([name, institution], at) => person(name, institution, null, at))).map(
          ({ fileLabel }) => fileLabel.normalize('NFC').toLocaleLowerCase(),
        )
        expect(new Set(labels).size).toBe(labels.length)
      }),
    )
  })

  it('keep names of 120 characters whole in the line and the file within what Windows takes', () => {
    const [copy] = planCopies([person('Ř'.repeat(130))])
    expect(copy?.printed).toBe('Ř'.repeat(120))
    const parts = ['Pomoc, která drží', '', copy?.fileLabel ?? '']
    const name = outputFileName({ day: '2026-10-14', parts, shortened: 0, extension: 'pdf' })
    expect(name.length).toBeLessThanOrEqual(120)
  })

  it('are counted by the form that people wish for', () => {
    expect(countCopies([person('a', '', 'a5'), person('b'), person('c'), person('d', '', 'docx')])).toEqual([
      { format: null, count: 2 },
      { format: 'a5', count: 1 },
      { format: 'docx', count: 1 },
    ])
  })
})
