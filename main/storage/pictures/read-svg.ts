import type { PictureFacts } from './picture-facts'

/** What may stand before the root. Step by step: one expression over all of it would try every way to divide the comments. */
const prologue = /\s+|<\?[^>]*\?>|<!--[^-]*(?:-(?!->)[^-]*)*-->|<!DOCTYPE[^>]*>/y
const rootTag = /<(\w+:)?svg[\s>]/y

function beginsWithSvg(text: string): boolean {
  prologue.lastIndex = 0
  let end = 0
  while (prologue.test(text)) end = prologue.lastIndex
  rootTag.lastIndex = end
  return rootTag.test(text)
}

/** Text of a file that is an SVG by its root element; null for anything else. */
export function svgText(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return beginsWithSvg(text) ? text : null
  } catch {
    return null
  }
}

const inPixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

function length(root: string, name: string): number | null {
  const parts = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]+)\\s*([a-z%]*)\\s*["']`).exec(root)
  const factor = inPixels[parts?.[2] ?? '']
  return parts?.[1] && factor ? Number(parts[1]) * factor : null
}

/** Size from `width` and `height`, else from `viewBox`; null where neither says one. */
export function readSvg(text: string): PictureFacts | null {
  const root = /<(\w+:)?svg[^>]*>/.exec(text)?.[0] ?? ''
  const box = /\sviewBox\s*=\s*["']\s*[-0-9.e]+[\s,]+[-0-9.e]+[\s,]+([0-9.e]+)[\s,]+([0-9.e]+)\s*["']/.exec(root)
  const width = length(root, 'width') ?? Number(box?.[1] ?? 0)
  const height = length(root, 'height') ?? Number(box?.[2] ?? 0)
  if (!(width > 0) || !(height > 0)) return null
  return { mediaType: 'image/svg+xml', width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}
