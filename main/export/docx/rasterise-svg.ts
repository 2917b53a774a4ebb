import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { readBytes, type DocxResources } from './docx-resources'

/** Draws an SVG as a PNG of the given width in pixels. */
export type Rasterise = (svg: string, width: number) => Uint8Array

// The engine can be initialised once a process only; whoever asks first does it for all.
let engine: Promise<void> | null = null

/** Nothing is fetched: a picture inside the SVG that lies elsewhere stays empty. */
export async function createRasteriser(resources: DocxResources): Promise<Rasterise> {
  engine ??= initWasm(readBytes(resources.resvgFile))
  await engine
  const fontBuffers = resources.fontFiles.map(readBytes)
  return (svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        fontBuffers,
        defaultFontFamily: 'Source Sans 3',
        sansSerifFamily: 'Source Sans 3',
        serifFamily: 'Source Sans 3',
        loadSystemFonts: false,
      },
    })
    try {
      const image = drawing.render()
      const png = image.asPng()
      image.free()
      return png
    } finally {
      drawing.free()
    }
  }
}
