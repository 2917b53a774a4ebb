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

/** Where a block begins, by its id or its anchor. */
export interface BlockPlace {
  readonly id: string
  /** From 1, as it lies in the file. */
  readonly page: number
  /** Points from the upper edge. */
  readonly y: number
}

/** A book to be looked at on the screen and then forgotten. */
export interface DraftBook {
  readonly pdf: Uint8Array
  /** In the order of the pages; empty where the content marks no places. */
  readonly places: readonly BlockPlace[]
}

/** What the engine said, for the log: raw diagnostics are never shown to people. */
export interface CompileFailure {
  readonly detail: string
}

/** What is set: the book, or one paper of a workshop. */
export type MainFile = 'book.typ' | 'paper.typ' | 'copies.typ'

/** Typst behind one face. The main file is `book.typ` unless another one is named. */
export interface PdfEngine {
  readonly name: EngineName
  /** Changes with every version of the engine: part of the template hash. */
  readonly version: string
  /** True when `compile` can check its output against PDF/UA-1. */
  readonly checksPdfUa: boolean
  /** `wantsPdfUa` asks for the check against PDF/UA-1 where the engine can do it. */
  compile(files: TypstFiles, wantsPdfUa: boolean, main?: MainFile): Promise<Result<CompiledBook, CompileFailure>>
  /** The fastest way to pages: no tags, no checks. */
  draft(files: TypstFiles, main?: MainFile): Promise<Result<DraftBook, CompileFailure>>
  /**
   * Gives memory back. Called when the answer has gone out, so that nobody waits for it. `young`: only that of the last
   * few compiles, in a few milliseconds, as long as memory is not short.
   */
  tidy(what?: 'young' | 'all'): Promise<void>
  dispose(): void
}
