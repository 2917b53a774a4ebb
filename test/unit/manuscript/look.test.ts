import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { AssetHash } from '../../../shared/domain/ids'
import { logoProblem } from '../../../shared/domain/logo-problem'
import { plainPrint } from '../../../shared/domain/print-options'
import { colorOn, contrast, readableColor } from '../../../shared/domain/readable-color'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { preflight } from '../../../main/export/manuscript/preflight'
import { doc, p, table, td, th, tr } from '../../fixtures/builders'
import { samplePngHash, sampleSvgHash } from '../../fixtures/pictures'
import { sampleChapter, sampleProfile, sampleProject, sampleSource } from '../../fixtures/sample-source'

const color = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`)

describe('the colour of a project', () => {
  it('is darkened for words until they can be read on white, and left alone where they can', () => {
    fc.assert(
      fc.property(color, (one) => {
        const readable = readableColor(one)
        expect(contrast(readable, '#ffffff')).toBeGreaterThanOrEqual(4.5)
        if (contrast(one, '#ffffff') >= 4.5) expect(readable).toBe(one)
      }),
    )
  })

  it('carries words that can be read on it', () => {
    fc.assert(
      fc.property(color, (one) => {
        expect(contrast(colorOn(one), one)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})

describe('a logo', () => {
  it.each([
    ['an SVG of any size', { mediaType: 'image/svg+xml', width: 30, height: 10 }, null],
    ['a large PNG', { mediaType: 'image/png', width: 900, height: 300 }, null],
    ['a small PNG', { mediaType: 'image/png', width: 60, height: 20 }, 'resolution'],
    ['a photograph', { mediaType: 'image/jpeg', width: 900, height: 300 }, 'kind'],
    ['a strip', { mediaType: 'image/svg+xml', width: 900, height: 50 }, 'shape'],
  ] as const)('fits or does not: %s', (_, facts, problem) => {
    expect(logoProblem(facts)).toBe(problem)
  })

  const withLogos = (alts: readonly string[], partnerLogos?: 'forbidden') =>
    sampleSource({
      profile: { ...sampleProfile, partnerLogos },
      project: {
        ...sampleProject,
        look: {
          cover: 'band',
          logos: alts.map((alt, index) => ({ asset: index === 0 ? sampleSvgHash : samplePngHash, alt })),
        },
      },
    })

  it('stands on the cover in the order of the project', () => {
    const { cover } = buildManuscript(withLogos(['Most', 'Kraj']))
    expect(cover?.style).toBe('band')
    expect(cover?.logos.map(({ alt }) => alt)).toEqual(['Most', 'Kraj'])
  })

  it('is named by the check when it is unfit, nameless or not wanted by the funder', () => {
    const source = withLogos(['Most', ''], 'forbidden')
    const found = preflight(source, buildManuscript(source)).filter(
      ({ code, params }) => code === 'logo-unfit' || params['context'] === 'logo',
    )
    expect(found.map(({ code, params }) => [code, params['context']])).toEqual([
      ['logo-unfit', 'forbidden'],
      ['logo-unfit', 'resolution'],
      ['alt-missing', 'logo'],
    ])
  })

  it('that is missing leaves its place empty and is named', () => {
    const source = sampleSource({
      project: {
        ...sampleProject,
        look: { cover: 'plain', logos: [{ asset: 'f'.repeat(64) as AssetHash, alt: 'Kraj' }] },
      },
    })
    const manuscript = buildManuscript(source)
    expect(manuscript.cover?.logos).toEqual([])
    expect(preflight(source, manuscript).some(({ params }) => params['context'] === 'missing')).toBe(true)
  })
})

describe('how a pack is set', () => {
  const pageOf = (print: Partial<typeof plainPrint>) =>
    buildManuscript(sampleSource({ print: { ...plainPrint, ...print }, pageSize: 'a5' })).page

  it('large print is A4 whatever the pack says; a page for the phone has no back', () => {
    expect(pageOf({ variant: 'large' })).toMatchObject({ size: 'a4', textSize: 'large', isTwoSided: true })
    expect(pageOf({ variant: 'phone' })).toMatchObject({ size: 'a5', textSize: 'normal', isTwoSided: false })
    expect(pageOf({})).toMatchObject({ size: 'a5', isTwoSided: true })
  })

  it('a recipe from before these choices is printed plainly', () => {
    const { print: _, ...old } = sampleSource()
    expect(buildManuscript(old).page).toMatchObject({ variant: 'paper', isJustified: false, notes: 'none' })
  })

  const tables = (count: number) =>
    doc(...Array.from({ length: count }, (_, index) => table(`Popis ${index + 1}`, tr(th(p('A'))), tr(td(p('b'))))))
  const listed = (count: number, hasLists: boolean) =>
    buildManuscript(
      sampleSource({ parts: [sampleChapter({ content: tables(count) })], print: { ...plainPrint, hasLists } }),
    ).tables

  it('tables are listed when there are more than a few and the pack wants it', () => {
    expect(listed(4, true)).toEqual([])
    expect(listed(5, false)).toEqual([])
    expect(listed(5, true).map(({ number, caption }) => `${number} ${caption}`)).toContain('Tabulka 5 Popis 5')
  })
})
