import { checkDeclared } from './conformance/check-declared'
import { checkPdf } from './conformance/check-pdf'
import type { ContentMemory } from './conformance/check-content'
import { declareStandards } from './conformance/declare-standards'
import type { PdfProblem } from './conformance/pdf-problem'
import { pdfLoss } from './pdf-loss'

export interface FinishedPdf {
  readonly bytes: Uint8Array
  /** What keeps the file from being PDF/UA or PDF/A, where the manuscript gave no warning of it. */
  readonly losses: readonly string[]
}

/** So many are named; a report of hundreds helps nobody. */
const mostNamed = 3

const named = (code: 'not-pdf-ua' | 'not-pdf-a', problems: readonly PdfProblem[]): readonly string[] =>
  problems.slice(0, mostNamed).map(({ rule, place }) => pdfLoss(code, place === '' ? rule : `${rule} (${place})`))

/** Null when the file could not be read back: then nothing is promised. */
function look(pdf: Uint8Array, memory: ContentMemory): readonly PdfProblem[] | null {
  try {
    return checkPdf(pdf, memory)
  } catch {
    return null
  }
}

/**
 * Reads back what the engine wrote, whichever it was, and has the file promise what it keeps: PDF/UA-1 with PDF/A-2a;
 * PDF/A-2u where only the structure falls short; nothing where the check failed. `mayBePdfUa` is false when the
 * manuscript itself rules PDF/UA out. The same input gives the same bytes.
 */
export function finishPdf(pdf: Uint8Array, mayBePdfUa: boolean, memory: ContentMemory = new Map()): FinishedPdf {
  const problems = look(pdf, memory)
  if (problems === null) return { bytes: pdf, losses: [pdfLoss('not-pdf-a', 'the file could not be read back')] }
  const structural = problems.filter(({ standard }) => standard !== 'a')
  const archival = problems.filter(({ standard }) => standard !== 'ua')
  const isPdfUa = mayBePdfUa && structural.length === 0
  const level = isPdfUa ? 'A' : 'U'
  const isBoth = isPdfUa && archival.length === 0
  const bytes = declareStandards(pdf, { isPdfUa, pdfA: archival.length === 0 ? level : null })
  const undeclared = isBoth ? checkDeclared(bytes) : []
  if (undeclared.length > 0) return { bytes: pdf, losses: named('not-pdf-a', undeclared) }
  const losses = mayBePdfUa ? named('not-pdf-ua', structural) : []
  return { bytes, losses: [...losses, ...named('not-pdf-a', archival)] }
}
