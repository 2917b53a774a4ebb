const forbiddenElements =
  /<\s*(?:[\w-]+:)?(?:script|foreignobject|iframe|embed|object|audio|video|handler|listener|a)[\s/>]/i
const forbiddenParts = [
  /<!DOCTYPE/i,
  /<!ENTITY/i,
  /<\?xml-stylesheet/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /javascript:/i,
  /@import/i,
  // An animation could put in what the static text does not show.
  /attributeName\s*=\s*["']\s*(?:[\w-]+:)?(?:href|style|on\w+)/i,
] as const
const reference = /(?:^|[\s"':])(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
const cssReference = /url\(\s*["']?([^"')]*)/gi
const isInside = (target: string): boolean => /^(#|data:image\/(png|jpeg|gif|webp);base64,)/i.test(target.trim())

const decodeReferences = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => codePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => codePoint(Number(code)))
const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/**
 * True for a drawing that runs nothing and fetches nothing: no scripts, handlers, foreign content, declarations or
 * references to the outside. Strict on purpose: a drawing that is refused can be exported again as PNG.
 */
export function isHarmlessSvg(text: string): boolean {
  const decoded = decodeReferences(text)
  if (forbiddenElements.test(decoded) || forbiddenParts.some((part) => part.test(decoded))) return false
  const targets = [
    ...[...decoded.matchAll(reference)].map((match) => match[1] ?? match[2] ?? ''),
    ...[...decoded.matchAll(cssReference)].map((match) => match[1] ?? ''),
  ]
  return targets.every(isInside)
}
