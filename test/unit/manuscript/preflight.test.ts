import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../shared/document/document-json'
import { findingCodes } from '../../../shared/domain/finding'
import type { Day } from '../../../shared/domain/ids'
import { createTranslator, messages } from '../../../shared/i18n/translator'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import type { ManuscriptSource, SourceChapter } from '../../../main/export/manuscript/manuscript-source'
import { preflight } from '../../../main/export/manuscript/preflight'
import {
  decoration,
  doc,
  figure,
  h,
  lang,
  p,
  reference,
  table,
  td,
  th,
  tr,
  trainerNote,
  variable,
  withId,
} from '../../fixtures/builders'
import { samplePngHash } from '../../fixtures/pictures'
import { sampleChapter, sampleProfile, sampleProject, sampleSource, sampleWorkshop } from '../../fixtures/sample-source'

function check(content: DocumentJson, chapter: Partial<SourceChapter> = {}, change: Partial<ManuscriptSource> = {}) {
  const source = sampleSource({ parts: [sampleChapter({ content, ...chapter })], ...change })
  return preflight(source, buildManuscript(source))
}
const codes = (...given: Parameters<typeof check>) => check(...given).map((finding) => finding.code)
const plain = doc(h(1, 'Nadpis'), p('Text'))

describe('preflight', () => {
  it('has nothing to say about a sound pack', () => {
    expect(codes(plain)).toEqual([])
  })

  it.each<[string, DocumentJson, Partial<SourceChapter>, Partial<ManuscriptSource>]>([
    ['alt-missing', doc(figure(samplePngHash, '')), {}, {}],
    ['asset-missing', doc(figure('0'.repeat(64), 'mapa')), {}, {}],
    ['asset-missing', doc(figure(null, '')), {}, {}],
    ['heading-skipped', doc(h(1, 'a'), h(3, 'b')), {}, {}],
    ['heading-skipped', doc(h(2, 'b')), {}, {}],
    ['table-without-header', doc(table('T', tr(td(p('a'))))), {}, {}],
    ['reference-dangling', doc(p(reference('number', 'nowhere11111'))), {}, {}],
    [
      'variable-empty',
      doc(p(variable('workshop.lecturers'))),
      {},
      { workshop: { ...sampleWorkshop, lecturerIds: [] } },
    ],
    ['language-unknown', doc(p(lang('x', 'und'))), {}, {}],
    ['language-substituted', plain, { language: 'pl' }, {}],
    ['version-not-approved', plain, { guarantor: 'G' }, {}],
    ['check-again-passed', plain, { checkAgainBy: '2026-09-30' as Day }, {}],
    ['other-district', plain, { district: 'Jičín' }, {}],
    ['content-missing', plain, { content: null }, {}],
    ['content-refused', plain, { content: null, problem: 'refused' }, {}],
    ['publicity-missing', plain, {}, { profile: null }],
    [
      'publicity-missing',
      plain,
      {},
      { profile: { ...sampleProfile, statements: { pl: { text: 'x', isOfficial: true } } } },
    ],
    ['publicity-missing', plain, {}, { project: { ...sampleProject, registrationNumber: '' } }],
    ['pack-empty', plain, { isTrainerOnly: true }, {}],
  ])('says %s', (code, content, chapter, change) => {
    expect(codes(content, chapter, change)).toEqual([code])
  })

  it('says what a recipe leaves empty', () => {
    const gap = { type: 'gap', title: 'Mapa okresu', isTrainerOnly: false } as const
    const parts = [
      sampleChapter({ content: plain }),
      { ...gap, reason: 'district-sheet' } as const,
      { ...gap, reason: 'annex' } as const,
    ]
    expect(codes(plain, {}, { parts })).toEqual(['district-sheet-missing', 'annex-left-out'])
  })

  it('leads to chapter and block', () => {
    const content = doc(p('a'), withId('thePicture11', figure(samplePngHash, '')))
    expect(check(content)).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'alt-missing',
        blockId: 'thePicture11',
        chapterTitle: 'První psychická pomoc',
      }),
    ])
  })

  it('takes header columns and decorative pictures as they are', () => {
    expect(
      codes(doc(table('', tr(th(p('a')), td(p('b'))), tr(th(p('c')), td(p('d')))), decoration(samplePngHash))),
    ).toEqual([])
  })

  it('looks only at what the reader gets', () => {
    expect(codes(doc(p('x'), trainerNote(p(variable('project.programme')), figure(samplePngHash, ''))))).toEqual([])
  })

  it('stops when a trainer block is left in a finished participant manuscript', () => {
    const source = sampleSource({ parts: [sampleChapter({ content: doc(p('x'), trainerNote(p('tajné'))) })] })
    const leaking = { ...buildManuscript({ ...source, kind: 'trainer' }), kind: 'participant' as const }
    expect(preflight(source, leaking)).toEqual([expect.objectContaining({ severity: 'stop', code: 'trainer-content' })])
  })

  it('asks nothing of a workshop when a chapter is printed alone', () => {
    expect(
      codes(doc(p(variable('workshop.date'))), {}, { status: 'chapter', workshop: null, project: null, profile: null }),
    ).toEqual([])
  })
})

describe('words of findings', () => {
  it.each(['cs', 'en'] as const)('say in %s what is wrong and what to do about each', (language) => {
    for (const code of findingCodes) {
      expect(messages[language].findings[code]).toBeTruthy()
      expect(messages[language].findings.repair[code]).toBeTruthy()
    }
  })
  it('tell the reasons of one code apart', () => {
    const t = createTranslator('cs')
    expect(t('findings.publicity-missing', { context: 'number', profile: 'x' })).toContain('registrační číslo')
  })
})

describe('printed words', () => {
  const keys = (value: object, path = ''): readonly string[] =>
    Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
      one !== null && typeof one === 'object'
        ? keys(one, `${path}${key}.`)
        : [`${path}${key}`.replace(/_(one|few|many|other)$/, '')],
    )
  it.each(['en', 'pl', 'uk'] as const)('are complete in %s', (language) => {
    expect(new Set(keys(messages[language].manuscript))).toEqual(new Set(keys(messages.cs.manuscript)))
  })
})
