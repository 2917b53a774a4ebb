import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Jurisdiction } from '../../shared/document/names'
import { shippedLinks } from '../fixtures/citation-links'
import { citationLink } from '../../main/export/manuscript/citation-link'

interface Acts {
  readonly acts: readonly { readonly id: string; readonly jurisdiction: Jurisdiction; readonly source: string }[]
}

const { acts } = JSON.parse(readFileSync('assets/profiles/acts.json', 'utf8')) as Acts

describe('the register of acts', () => {
  it('names every act so that its official address can be made', () => {
    const silent = acts.filter(
      ({ id, jurisdiction }) =>
        citationLink({ jurisdiction, act: id, provision: '', asOf: null }, 'cs', shippedLinks) === null,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('holds every act that the sample library cites', () => {
    const folder = 'assets/samples/chapters'
    const cited = readdirSync(folder).flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/data-act="([^"]+)"/g)].map((match) => match[1] ?? ''),
    )
    expect(cited.length).toBeGreaterThan(5)
    expect([...new Set(cited)].filter((id) => !acts.some((act) => act.id === id))).toEqual([])
  })

  it('says of each where it can be checked', () => {
    expect(acts.filter(({ source }) => source.trim() === '')).toEqual([])
  })
})
