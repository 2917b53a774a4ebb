import { readFileSync } from 'node:fs'
import { z } from 'zod'
import initialise, {
  TypstCompilerBuilder,
  type TypstCompiler,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler'
import { err, ok, type Result } from '../../../shared/domain/result'
import { parseBlockPlaces, parsePagePlaces } from './page-places'
import type { CompiledBook, CompileFailure, DraftBook, MainFile, PdfEngine } from './pdf-engine'
import type { PdfResources } from './pdf-resources'
import type { TypstFiles } from './typst-files'

const pagedTarget = 0
const pdfArtifact = 1
const fullDiagnostics = 3

const compiled = z.object({ hasError: z.boolean(), diagnostics: z.unknown().optional() })
const artifact = z.object({ result: z.instanceof(Uint8Array).optional(), diagnostics: z.unknown().optional() })
const pageCount = z.tuple([z.number().int()])

const query = (world: TypstCompileWorld, selector: string): unknown =>
  JSON.parse(world.query(pagedTarget, selector, 'value'))

function pdfOf(world: TypstCompileWorld): Result<Uint8Array, CompileFailure> {
  const { result, diagnostics } = artifact.parse(world.get_artifact(pdfArtifact, fullDiagnostics))
  return result === undefined ? err({ detail: JSON.stringify(diagnostics ?? []) }) : ok(result)
}

function compileWorld(world: TypstCompileWorld): Result<CompiledBook, CompileFailure> {
  const anchors = parsePagePlaces(query(world, '<page-map>'))
  const [pages] = pageCount.parse(query(world, '<page-count>'))
  const pdf = pdfOf(world)
  return pdf.ok ? ok({ pdf: pdf.value, pages, anchors, isPdfUa: false }) : pdf
}

function draftWorld(world: TypstCompileWorld): Result<DraftBook, CompileFailure> {
  const places = parseBlockPlaces(query(world, '<block-places>'))
  const pdf = pdfOf(world)
  return pdf.ok ? ok({ pdf: pdf.value, places }) : pdf
}

function setBook<T>(
  compiler: TypstCompiler,
  files: TypstFiles,
  main: MainFile,
  read: (world: TypstCompileWorld) => Result<T, CompileFailure>,
): Result<T, CompileFailure> {
  compiler.reset_shadow()
  for (const [path, bytes] of files) compiler.map_shadow(`/${path}`, bytes)
  const world = compiler.snapshot('/', `/${main}`)
  try {
    const outcome = compiled.parse(world.compile(pagedTarget, fullDiagnostics))
    return outcome.hasError ? err({ detail: JSON.stringify(outcome.diagnostics ?? []) }) : read(world)
  } catch (error) {
    return err({ detail: String(error) })
  } finally {
    world.free()
  }
}

/** Typst as WebAssembly: runs wherever the program does, about four times slower than the native module. */
export async function createWasmEngine(resources: PdfResources): Promise<PdfEngine> {
  await initialise({ module_or_path: readFileSync(resources.wasmFile) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const file of resources.fontFiles) await builder.add_raw_font(readFileSync(file))
  const compiler = await builder.build()
  return {
    name: 'wasm',
    checksPdfUa: false,
    version: 'typst-ts-web-compiler 0.7.0',
    compile: (files, _wantsPdfUa, main = 'book.typ') => Promise.resolve(setBook(compiler, files, main, compileWorld)),
    draft: (files, main = 'book.typ') => Promise.resolve(setBook(compiler, files, main, draftWorld)),
    tidy: () => Promise.resolve(),
    dispose() {
      compiler.free()
    },
  }
}
