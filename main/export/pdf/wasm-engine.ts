import { readFileSync } from 'node:fs'
import { z } from 'zod'
import initialise, {
  TypstCompilerBuilder,
  type TypstCompiler,
  type TypstCompileWorld,
} from '@myriaddreamin/typst-ts-web-compiler'
import { err, ok, type Result } from '../../../shared/domain/result'
import { parsePagePlaces } from './page-places'
import type { CompiledBook, CompileFailure, PdfEngine } from './pdf-engine'
import type { PdfResources } from './pdf-resources'
import type { TypstFiles } from './typst-files'

const pagedTarget = 0
const pdfArtifact = 1
const fullDiagnostics = 3

const compiled = z.object({ hasError: z.boolean(), diagnostics: z.unknown().optional() })
const artifact = z.object({ result: z.instanceof(Uint8Array).optional(), diagnostics: z.unknown().optional() })
const pageCount = z.tuple([z.number().int()])

function compileWorld(world: TypstCompileWorld): Result<CompiledBook, CompileFailure> {
  const outcome = compiled.parse(world.compile(pagedTarget, fullDiagnostics))
  if (outcome.hasError) return err({ detail: JSON.stringify(outcome.diagnostics ?? []) })
  const query = (selector: string): unknown => JSON.parse(world.query(pagedTarget, selector, 'value'))
  const anchors = parsePagePlaces(query('<page-map>'))
  const [pages] = pageCount.parse(query('<page-count>'))
  const { result, diagnostics } = artifact.parse(world.get_artifact(pdfArtifact, fullDiagnostics))
  if (result === undefined) return err({ detail: JSON.stringify(diagnostics ?? []) })
  return ok({ pdf: result, pages, anchors, isPdfUa: false })
}

function compileOnce(compiler: TypstCompiler, files: TypstFiles): Result<CompiledBook, CompileFailure> {
  compiler.reset_shadow()
  for (const [path, bytes] of files) compiler.map_shadow(`/${path}`, bytes)
  const world = compiler.snapshot('/', '/book.typ')
  try {
    return compileWorld(world)
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
    compile(files) {
      try {
        return Promise.resolve(compileOnce(compiler, files))
      } catch (error) {
        return Promise.resolve(err({ detail: String(error) }))
      }
    },
    dispose() {
      compiler.free()
    },
  }
}
