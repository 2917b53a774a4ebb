import type { AnnexRange } from './annexes/bind-annexes'
import { checkDeclared } from './conformance/check-declared'
import { checkPdf } from './conformance/check-pdf'
import { declareStandards } from './conformance/declare-standards'
import { PdfFile } from './conformance/pdf-file'
import type { PdfProblem } from './conformance/pdf-problem'
import { newReadingMemory, type ReadingMemory } from './conformance/reading-memory'
import { pdfLoss } from './pdf-loss'

export interface FinishedPdf {
  readonly bytes: Uint8Array
  /** What keeps the file from being PDF/UA or PDF/A, where the manuscript gave no warning of it. */
  readonly losses: readonly string[]
  /** What is wrong with the structure of the file although the manuscript gave no cause: nothing that may be issued. */
  readonly failedChecks: readonly string[]
}

/** So many are named; a report of hundreds helps nobody. */
const mostNamed = 3

const words = ({ rule, place }: PdfProblem): string => (place === '' ? rule : `${rule} (${place})`)
const named = (code: 'not-pdf-ua' | 'not-pdf-a', problems: readonly PdfProblem[]): readonly string[] =>
  problems.slice(0, mostNamed).map((problem) => pdfLoss(code, words(problem)))

/** What the preflight announces and a coordinator may accept with a reason. */
const announced = new Set(['picture without alternative text', 'skipped heading level', 'empty heading'])

interface Look {
  readonly file: PdfFile
  readonly problems: readonly PdfProblem[]
}

/** Null when the file could not be read back: then nothing is promised. */
function look(pdf: Uint8Array, memory: ReadingMemory): Look | null {
  try {
    const file = new PdfFile(pdf, memory.file)
    memory.file = file
    return { file, problems: checkPdf(file, memory) }
  } catch {
    return null
  }
}

const unreadable = 'the file could not be read back'

interface ForeignProblem extends PdfProblem {
  readonly title: string
}

/** What is wrong with the book itself, and what came with an annex: nobody can repair that here, so it stops nothing. */
function share(
  problems: readonly PdfProblem[],
  annexes: readonly AnnexRange[],
): { readonly own: readonly PdfProblem[]; readonly foreign: readonly ForeignProblem[] } {
  const annexOf = (object: number) => annexes.find(({ objects }) => objects.has(object))
  const foreign = problems.flatMap((problem) => {
    const titles = new Set(problem.objects.flatMap((object) => annexOf(object)?.title ?? []))
    return [...titles].map((title) => ({ ...problem, title }))
  })
  const own = problems.filter(({ objects }) => objects.length === 0 || !objects.every(annexOf))
  return { own, foreign }
}

function annexLosses(foreign: readonly ForeignProblem[], mayBePdfUa: boolean): readonly string[] {
  const of = (code: 'annex-not-pdf-ua' | 'annex-not-pdf-a', kept: 'ua' | 'a') =>
    foreign.filter(({ standard }) => standard !== kept).map(({ title }) => pdfLoss(code, title))
  return [...new Set([...(mayBePdfUa ? of('annex-not-pdf-ua', 'a') : []), ...of('annex-not-pdf-a', 'ua')])]
}

/**
 * Reads back what the engine wrote, whichever it was, and has the file promise what it keeps: PDF/UA-1 with PDF/A-2a;
 * PDF/A-2u where only the structure falls short; nothing where the check failed. `mayBePdfUa` is false when the
 * manuscript itself rules PDF/UA out. The same input gives the same bytes.
 */
export function finishPdf(
  pdf: Uint8Array,
  mayBePdfUa: boolean,
  memory: ReadingMemory = newReadingMemory(),
  annexes: readonly AnnexRange[] = [],
): FinishedPdf {
  const looked = look(pdf, memory)
  if (looked === null) return { bytes: pdf, losses: [pdfLoss('not-pdf-a', unreadable)], failedChecks: [unreadable] }
  const { file } = looked
  const { own: problems, foreign } = share(looked.problems, annexes)
  const structural = problems.filter(({ standard }) => standard !== 'a')
  const archival = problems.filter(({ standard }) => standard !== 'ua')
  const isPdfUa = mayBePdfUa && structural.length === 0 && !foreign.some(({ standard }) => standard !== 'a')
  const mayBePdfA = archival.length === 0 && !foreign.some(({ standard }) => standard !== 'ua')
  const level = isPdfUa ? 'A' : 'U'
  const bytes = declareStandards(file, { isPdfUa, pdfA: mayBePdfA ? level : null })
  const undeclared = isPdfUa && mayBePdfA ? checkDeclared(bytes) : []
  if (undeclared.length > 0)
    return { bytes: pdf, losses: named('not-pdf-a', undeclared), failedChecks: undeclared.map(words) }
  const losses = mayBePdfUa ? named('not-pdf-ua', structural) : []
  const failed = structural.filter(({ rule }) => mayBePdfUa || !announced.has(rule))
  return {
    bytes,
    losses: [...losses, ...named('not-pdf-a', archival), ...annexLosses(foreign, mayBePdfUa)],
    failedChecks: failed.slice(0, mostNamed).map(words),
  }
}
