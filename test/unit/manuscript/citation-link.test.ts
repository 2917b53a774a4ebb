import { describe, expect, it } from 'vitest'
import type { Jurisdiction } from '../../../shared/document/names'
import { actLabel } from '../../../main/export/manuscript/act-label'
import { shippedLinks } from '../../fixtures/citation-links'
import { citationLink } from '../../../main/export/manuscript/citation-link'

const cite = (jurisdiction: Jurisdiction, act: string, provision = '', asOf: string | null = null) => ({
  jurisdiction,
  act,
  provision,
  asOf,
})

describe('citationLink', () => {
  it.each([
    [cite('cz', 'cz:326/1999', '§ 42g', '2026-09-01'), 'https://e-sbirka.gov.cz/sb/1999/326/2026-09-01#par_42g'],
    [
      cite('cz', '326/1999', '§ 1 odst. 2 písm. a) bod 3'),
      'https://e-sbirka.gov.cz/sb/1999/326#par_1-odst_2-pism_a-bod_3',
    ],
    [cite('cz', '326/1999', 'odst. 2'), 'https://e-sbirka.gov.cz/sb/1999/326'],
    [cite('cz', 'zákon o něčem'), null],
    [cite('pl', 'pl:DU/2022/583'), 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20220000583'],
    [cite('pl', 'DU/1964/16/93'), 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19640160093'],
    [cite('ua', '3773-17', '', '2024-01-01'), 'https://zakon.rada.gov.ua/laws/show/3773-17/ed20240101'],
    [cite('ua', 'ua:3773-VI'), 'https://zakon.rada.gov.ua/laws/show/3773-17'],
    [cite('cz', 'cz:sm/52/2003'), 'https://e-sbirka.gov.cz/sm/2003/52'],
    [cite('ua', '254к/96-вр'), 'https://zakon.rada.gov.ua/laws/show/254%D0%BA/96-%D0%B2%D1%80'],
    [cite('eu', 'eu:32013L0033'), 'https://eur-lex.europa.eu/legal-content/CS/TXT/?uri=CELEX:32013L0033'],
    [cite('eu', '2013/33'), null],
    [cite('cz', ''), null],
  ])('%o', (cited, href) => {
    expect(citationLink(cited, 'cs', shippedLinks)).toBe(href)
  })

  it('takes English where the collection has no text in the language', () => {
    expect(citationLink(cite('eu', '32013L0033'), 'uk', shippedLinks)).toContain('/EN/TXT/')
  })
})

describe('actLabel', () => {
  it('names the act without its provision and in the first case', () => {
    expect(actLabel('§ 42g zákona č. 326/1999 Sb.', cite('cz', '326/1999', '§ 42g'))).toBe('zákon č. 326/1999 Sb.')
  })
  it('adds the place in the collection where the words name no number', () => {
    expect(actLabel('art. 2 ustawy', cite('pl', 'pl:DU/2022/583', 'art. 2')).replaceAll('\u00a0', ' ')).toBe(
      'ustawy (Dz. U. 2022 poz. 583)',
    )
  })
})
