import type { Finding } from '../../../shared/domain/finding'
import { findingSeverity } from '../../export/manuscript/finding-severity'
import type { Manuscript } from '../../export/manuscript/manuscript'
import { findMissingGlyphs } from '../../export/pdf/find-missing-glyphs'
import { readGlyphCoverage, type GlyphCoverage } from '../../export/pdf/glyph-coverage'
import { findPdfResources } from '../../export/pdf/pdf-resources'

let coverage: GlyphCoverage | undefined

/**
 * Characters that the typeface of the book lacks, block by block, before anything is written. The fonts are read once a
 * process.
 */
export function checkGlyphs(manuscript: Manuscript): readonly Finding[] {
  coverage ??= readGlyphCoverage(findPdfResources().fontFiles)
  return findMissingGlyphs(manuscript, coverage).map(({ characters, ...place }) => ({
    ...place,
    severity: findingSeverity['glyph-missing'],
    code: 'glyph-missing',
    params: { character: characters.join(' ') },
  }))
}
