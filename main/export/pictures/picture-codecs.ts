import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { firstWebpFrame } from './first-webp-frame'

/** Red, green, blue, alpha; eight bits each, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

export interface PictureCodecs {
  readonly decode: Readonly<Record<'jpg' | 'png' | 'webp', (bytes: Uint8Array) => Promise<Pixels>>>
  encodeJpeg(pixels: Pixels, quality: number): Promise<Uint8Array>
  encodePng(pixels: Pixels): Promise<Uint8Array>
  resize(pixels: Pixels, width: number, height: number): Promise<Pixels>
}

/** A buffer of its own: the packages take the whole buffer behind a view. */
const owned = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** The packages look for their WASM over the network; here it is read from their folders and handed in. */
function wasmOf(file: string): ArrayBuffer {
  const require = createRequire(import.meta.url)
  const [scope = '', name = '', ...rest] = file.split('/')
  const folder = dirname(require.resolve(`${scope}/${name}/package.json`))
  return owned(readFileSync(join(folder, ...rest)))
}

async function openCodecs(): Promise<PictureCodecs> {
  const [jpegDecode, jpegEncode, pngDecode, pngEncode, webp, resize] = await Promise.all([
    import('@jsquash/jpeg/decode.js'),
    import('@jsquash/jpeg/encode.js'),
    import('@jsquash/png/decode.js'),
    import('@jsquash/png/encode.js'),
    import('@jsquash/webp/decode.js'),
    import('@jsquash/resize'),
  ])
  const png = wasmOf('@jsquash/png/codec/pkg/squoosh_png_bg.wasm')
  await jpegDecode.init({ wasmBinary: wasmOf('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm') })
  await jpegEncode.init({ wasmBinary: wasmOf('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm') })
  await pngDecode.init(png)
  await pngEncode.init(png)
  await webp.init({ wasmBinary: wasmOf('@jsquash/webp/codec/dec/webp_dec.wasm') })
  await resize.initResize(wasmOf('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'))
  return {
    decode: {
      jpg: (bytes) => jpegDecode.default(owned(bytes), { preserveOrientation: false }),
      png: (bytes) => pngDecode.default(owned(bytes)),
      webp: (bytes) => webp.default(owned(firstWebpFrame(bytes))),
    },
    encodeJpeg: async (pixels, quality) => new Uint8Array(await jpegEncode.default(pixels, { quality })),
    encodePng: async (pixels) => new Uint8Array(await pngEncode.default(pixels)),
    resize: (pixels, width, height) =>
      resize.default(pixels, { width, height, method: 'lanczos3', premultiply: true, linearRGB: false }),
  }
}

let opened: Promise<PictureCodecs> | undefined

/** Decoders, encoders and the resizer as WebAssembly, opened with the first picture that needs them. */
export function pictureCodecs(): Promise<PictureCodecs> {
  opened ??= openCodecs()
  return opened
}
