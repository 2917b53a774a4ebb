import { basename } from 'node:path'
import { chooseEngine } from './choose-engine'
import type { ChapterMemory } from './chapter-memory'
import { newReadingMemory, type ReadingMemory } from './conformance/reading-memory'
import { readGlyphCoverage, type GlyphCoverage } from './glyph-coverage'
import type { PdfEngine } from './pdf-engine'
import { findPdfResources, type PdfResources } from './pdf-resources'
import { readTemplate } from './read-template'
import { templateHash } from './template-hash'
import type { TypstFiles } from './typst-files'

/** Everything that PDFs are made with, read once and kept for the next job. */
export interface PdfWorkshop {
  readonly engine: PdfEngine
  readonly template: TypstFiles
  readonly covers: GlyphCoverage
  /** For paperwork, which is never set in italics: more scripts have no italic face. */
  readonly coversUpright: GlyphCoverage
  readonly templateHash: string
  /** What was read back from pages of earlier exports. */
  readonly readingMemory: ReadingMemory
  /** Chapters of earlier exports as the design reads them. */
  readonly chapterMemory: ChapterMemory
}

export async function openPdfWorkshop(
  resources: PdfResources = findPdfResources(),
  open: (resources: PdfResources) => Promise<PdfEngine> = chooseEngine,
): Promise<PdfWorkshop> {
  const engine = await open(resources)
  const template = readTemplate(resources.typstFolder)
  return {
    engine,
    template,
    covers: readGlyphCoverage(resources.fontFiles),
    coversUpright: readGlyphCoverage(resources.fontFiles.filter((file) => !/Italic|Oblique/.test(basename(file)))),
    readingMemory: newReadingMemory(),
    chapterMemory: new Map(),
    templateHash: templateHash(template, resources.fontFiles, engine.version),
  }
}
