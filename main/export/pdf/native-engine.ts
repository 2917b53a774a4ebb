import { readFileSync } from 'node:fs'
import { parse, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { err, ok, type Result } from '../../../shared/domain/result'
import { collectGarbage, collectYoung } from './collect-garbage'
import { parseBlockPlaces, parsePagePlaces } from './page-places'
import type { CompiledBook, CompileFailure, DraftBook, MainFile, PdfEngine } from './pdf-engine'
import type { PdfResources } from './pdf-resources'
import type { TypstFiles } from './typst-files'

/** A folder that does not exist: every file is given from memory, so nothing on the disk can be read or matter. */
const workspace = join(parse(process.cwd()).root, 'skripta-book')

/**
 * A chapter that stays as it is is found as a whole, and what was remembered of its lines grows old beside it. Kept for
 * more compiles, the first change in such a chapter takes a third of the time; where memory is short it is not worth it.
 */
const patientAge = 6
const roomyBytes = 1_300_000_000

interface Exported {
  readonly pdf: Uint8Array
  readonly isPdfUa: boolean
}

function exportPdf(compiler: NodeCompiler, book: NodeTypstDocument, wantsPdfUa: boolean): Exported {
  // Copied out of the engine's memory, which is freed with the next compile.
  const bytes = (pdfStandard: string): Uint8Array => new Uint8Array(compiler.pdf(book, { pdfStandard }))
  if (!wantsPdfUa) return { pdf: bytes('1.7'), isPdfUa: false }
  try {
    return { pdf: bytes('ua-1'), isPdfUa: true }
  } catch {
    // The check found what the preflight did not: the book is printed all the same and makes no promise.
    return { pdf: bytes('1.7'), isPdfUa: false }
  }
}

function setBook(compiler: NodeCompiler, files: TypstFiles, main: MainFile): Result<NodeTypstDocument, CompileFailure> {
  compiler.resetShadow()
  for (const [path, bytes] of files) compiler.mapShadow(join(workspace, path), Buffer.from(bytes))
  const outcome = compiler.compile({ mainFilePath: join(workspace, main) })
  if (outcome.result !== null) return ok(outcome.result)
  const error = outcome.takeError()
  return err({ detail: JSON.stringify(error === null ? 'no result' : compiler.fetchDiagnostics(error)) })
}

function compileOnce(
  compiler: NodeCompiler,
  files: TypstFiles,
  wantsPdfUa: boolean,
  main: MainFile,
): Result<CompiledBook, CompileFailure> {
  const set = setBook(compiler, files, main)
  if (!set.ok) return set
  const book = set.value
  const anchors = parsePagePlaces(compiler.query(book, { selector: '<page-map>', field: 'value' }))
  return ok({ ...exportPdf(compiler, book, wantsPdfUa), pages: book.numOfPages, anchors })
}

function draftOnce(compiler: NodeCompiler, files: TypstFiles, main: MainFile): Result<DraftBook, CompileFailure> {
  const set = setBook(compiler, files, main)
  if (!set.ok) return set
  const places = parseBlockPlaces(compiler.query(set.value, { selector: '<block-places>', field: 'value' }))
  return ok({ pdf: new Uint8Array(compiler.pdf(set.value, { pdfTags: false })), places })
}

/** Typst as a native module. Throws where the platform has none. */
export async function createNativeEngine(resources: PdfResources): Promise<PdfEngine> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontBlobs = resources.fontFiles.map((file) => readFileSync(file))
  const compiler = Compiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  let isUntidy = false
  const tidy = async (what: 'young' | 'all' = 'all'): Promise<void> => {
    isUntidy = false
    // V8 does not see the memory behind the wrappers, and their finalizers wait for the event loop: without all three
    // steps some 30 MB stay with every compile.
    if (what === 'young' && process.memoryUsage.rss() < roomyBytes) collectYoung()
    else collectGarbage()
    await setImmediate()
    compiler.evictCache(process.memoryUsage.rss() < roomyBytes ? patientAge : 2)
  }
  return {
    name: 'native',
    checksPdfUa: true,
    version: 'typst-ts-node-compiler 0.7.0',
    async compile(files, wantsPdfUa, main = 'book.typ') {
      if (isUntidy) await tidy('young')
      isUntidy = true
      try {
        return compileOnce(compiler, files, wantsPdfUa, main)
      } catch (error) {
        return err({ detail: String(error) })
      }
    },
    draft(files, main = 'book.typ') {
      try {
        return Promise.resolve(draftOnce(compiler, files, main))
      } catch (error) {
        return Promise.resolve(err({ detail: String(error) }))
      }
    },
    tidy,
    dispose() {
      compiler.resetShadow()
      compiler.evictCache(0)
      collectGarbage()
    },
  }
}
