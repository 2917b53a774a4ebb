export interface ExcerptPart {
  readonly text: string
  readonly isHit: boolean
}

const hit = /\ue000([^\ue000\ue001]*)\ue001/g
const stray = /[\ue000\ue001]/g

/** Cuts an excerpt at its hits, which stand between U+E000 and U+E001; a mark without its pair is dropped. */
export function splitExcerpt(excerpt: string): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = 0
  for (const match of excerpt.matchAll(hit)) {
    parts.push({ text: excerpt.slice(at, match.index).replace(stray, ''), isHit: false })
    parts.push({ text: match[1] ?? '', isHit: true })
    at = match.index + match[0].length
  }
  parts.push({ text: excerpt.slice(at).replace(stray, ''), isHit: false })
  return parts.filter((part) => part.text !== '')
}

export const plainExcerpt = (excerpt: string): string => excerpt.replace(stray, '')
