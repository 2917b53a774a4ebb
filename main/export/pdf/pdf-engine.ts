import type { EngineName } from '../../../shared/domain/edition'
import type { Result } from '../../../shared/domain/result'
import type { TypstFiles } from './typst-files'

export interface CompiledBook {
  readonly pdf: Uint8Array
  /** Sheets of the PDF, cover included. */
  readonly pages: number
  /** Anchor → page as printed. */
  readonly anchors: Readonly<Record<string, number>>
  /** The engine itself checked the output against PDF/UA-1 and said so in it. */
  readonly isPdfUa: boolean
}

/** What the engine said, for the log: raw diagnostics are never shown to people. */
export interface CompileFailure {
  readonly detail: string
}

/** Typst behind one face. `book.typ` is the main file. */
export interface PdfEngine {
  readonly name: EngineName
  /** Changes with every version of the engine: part of the template hash. */
  readonly version: string
  /** True when `compile` can check its output against PDF/UA-1. */
  readonly checksPdfUa: boolean
  /** `wantsPdfUa` asks for the check against PDF/UA-1 where the engine can do it. */
  compile(files: TypstFiles, wantsPdfUa: boolean): Promise<Result<CompiledBook, CompileFailure>>
  dispose(): void
}
