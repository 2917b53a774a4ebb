import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What drawing an SVG takes: the engine and the typefaces of its words. */
export interface DocxResources {
  readonly resvgFile: string
  readonly fontFiles: readonly string[]
}

/** In `root` of a portable folder (the WASM file, `fonts/`), else in the npm packages. */
export function findDocxResources(root: string | undefined = process.env['SKRIPTA_RESOURCES']): DocxResources {
  const faces = ['400Regular', '600SemiBold'].map((face) => `SourceSans3_${face}.ttf`)
  if (root !== undefined && root !== '') {
    return { resvgFile: join(root, 'index_bg.wasm'), fontFiles: faces.map((face) => join(root, 'fonts', face)) }
  }
  const require = createRequire(import.meta.url)
  const fonts = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
  return {
    resvgFile: require.resolve('@resvg/resvg-wasm/index_bg.wasm'),
    fontFiles: ['400Regular', '600SemiBold'].map((face) => join(fonts, face, `SourceSans3_${face}.ttf`)),
  }
}

export const readBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
