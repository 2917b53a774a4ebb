import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where the design, the fonts and the WASM engine lie. A portable folder places them elsewhere. */
export interface PdfResources {
  readonly typstFolder: string
  /** In the order of the fallback chain. */
  readonly fontFiles: readonly string[]
  readonly wasmFile: string
}

/** Of the words beside the emblem of the Union. */
const statementFaces = ['400Regular', '500Medium']
const faces = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']
const fallbackFaces = ['DejaVuSans', 'DejaVuSans-Oblique', 'DejaVuSans-Bold', 'DejaVuSans-BoldOblique']
const wasmName = 'typst_ts_web_compiler_bg.wasm'

function folderAbove(start: string, wanted: string): string {
  const candidate = join(start, wanted)
  if (existsSync(candidate)) return candidate
  const parent = dirname(start)
  if (parent === start) throw new Error(`${wanted} was not found above the program`)
  return folderAbove(parent, wanted)
}

function resourcesIn(root: string): PdfResources {
  const fonts = join(root, 'fonts')
  const names = readdirSync(fonts)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
  return {
    typstFolder: join(root, 'typst'),
    fontFiles: names.map((name) => join(fonts, name)),
    wasmFile: join(root, wasmName),
  }
}

/**
 * Finds the resources: in `root` (`typst/`, `fonts/*.ttf` and the WASM file side by side) when it is given or named by
 * SKRIPTA_RESOURCES, else in `assets/typst` above the program and in the npm packages.
 */
export function findPdfResources(root: string | undefined = process.env['SKRIPTA_RESOURCES']): PdfResources {
  if (root !== undefined && root !== '') return resourcesIn(root)
  const require = createRequire(import.meta.url)
  const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`))
  const google = (family: string, prefix: string, names = faces): readonly string[] => {
    const folder = packageFolder(`@expo-google-fonts/${family}`)
    return names.map((face) => join(folder, face, `${prefix}_${face}.ttf`))
  }
  const dejavu = packageFolder('dejavu-fonts-ttf')
  return {
    typstFolder: folderAbove(import.meta.dirname, join('assets', 'typst')),
    fontFiles: [
      ...google('source-serif-4', 'SourceSerif4'),
      ...google('source-sans-3', 'SourceSans3'),
      ...google('ubuntu', 'Ubuntu', statementFaces),
      ...fallbackFaces.map((face) => join(dejavu, 'ttf', `${face}.ttf`)),
    ],
    wasmFile: require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'),
  }
}
