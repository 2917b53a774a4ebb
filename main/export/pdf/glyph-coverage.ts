import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readCharacterMap } from './read-character-map'

/** True when the book can print the character in every weight and slope. */
export type GlyphCoverage = (codePoint: number) => boolean

/** Marks that change nothing on paper and need no glyph: soft hyphen, joiners, directions, variation selectors. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x2066 && code <= 0x2069) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff

/**
 * Reads the fonts once. A character is covered when all faces of the book's own families have it, or all faces of the
 * fallback. Asked before anything is set, so that both engines print the same and no check fails on a missing glyph.
 */
export function readGlyphCoverage(fontFiles: readonly string[]): GlyphCoverage {
  const isFallback = (file: string): boolean => basename(file).startsWith('DejaVu')
  const maps = (files: readonly string[]) => files.map((file) => readCharacterMap(readFileSync(file)))
  const own = maps(fontFiles.filter((file) => !isFallback(file)))
  const fallback = maps(fontFiles.filter(isFallback))
  const inAll = (sets: readonly ReadonlySet<number>[], code: number): boolean =>
    sets.length > 0 && sets.every((characters) => characters.has(code))
  return (code) => isInvisible(code) || inAll(own, code) || inAll(fallback, code)
}
