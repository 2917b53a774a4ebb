import { strFromU8 } from 'fflate'
import { appError } from '../../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../../shared/domain/result'
import { readStyles } from './map-styles'
import { openPackage, type OpenedPackage } from './open-package'
import { readRunning } from './read-running'
import { readRelations, type Relation } from './relations'
import { openingTags, readXml } from './read-xml'
import type { TemplateLoss } from '../../../../shared/domain/word-template'
import type { TemplatePage, TemplateRunning, WordTemplate } from './word-template'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * What a Word document or template brings: styles, theme, page, heads and feet. Nothing else of it is ever used.
 * `import-not-word`, `import-damaged` where a needed part is missing or is not sound, `import-unsafe` for fields that
 * would load something from elsewhere.
 */
export function readTemplate(bytes: Uint8Array, name: string): Result<WordTemplate> {
  const opened = openPackage(bytes, name)
  if (!opened.ok) return opened
  const parts = opened.value
  const main = readRelations(parts, '').find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !/\.xml$/i.test(main)) return err(appError('import-not-word', { name }))
  const body = textOf(parts, main)
  const document = body === null ? null : readXml(body)
  if (body === null || document?.name !== 'w:document') return err(appError('import-damaged', { name }))
  if (!document.opening.includes(`"${wordNamespace}"`)) return err(appError('import-not-word', { name }))
  const relations = readRelations(parts, main)
  const pathOf = (type: string): string | null => relations.find((one) => one.type === type)?.target ?? null
  const styles = readXml(textOf(parts, pathOf('styles')) ?? '')
  if (styles?.name !== 'w:styles' || !styles.opening.includes(`xmlns:w="${wordNamespace}"`))
    return err(appError('import-damaged', { name }))
  const section = body.match(/<w:sectPr[\s>][\s\S]*?<\/w:sectPr>/g)?.at(-1) ?? ''
  const running = readAllRunning(parts, section, relations)
  if (running === null) return err(appError('import-unsafe', { name }))
  const themeText = textOf(parts, pathOf('theme'))
  const rawOf = (element: string): string => styles.children.find((child) => child.name === element)?.raw ?? ''
  return ok({
    stylesOpening: styles.opening,
    docDefaults: rawOf('w:docDefaults'),
    latentStyles: rawOf('w:latentStyles'),
    styles: readStyles(styles.children),
    theme:
      themeText !== null && readXml(themeText)?.name === 'a:theme' && !/r:(?:embed|link|id)=/.test(themeText)
        ? themeText
        : null,
    page: readPage(section),
    running: running.flatMap(({ part }) => part),
    leftOut: [
      ...new Set([...macrosIn(parts), ...outsideIn(parts, main), ...running.flatMap(({ leftOut }) => leftOut)]),
    ],
  })
}

function textOf(parts: OpenedPackage, path: string | null): string | null {
  const bytes = path === null ? undefined : parts.get(path)
  return bytes === undefined ? null : strFromU8(bytes).replace(/^\ufeff/, '')
}

function macrosIn(parts: OpenedPackage): readonly TemplateLoss[] {
  const hasMacros = [...parts.keys()].some((path) => /vba\w*\.(bin|xml)$/i.test(path))
  const hasObjects = [...parts.keys()].some((path) => /\/(embeddings|activeX)\//i.test(path))
  return [...(hasMacros ? (['macros'] as const) : []), ...(hasObjects ? (['objects'] as const) : [])]
}

/** An attached template or linked picture lies elsewhere; links that a person clicks do no harm. */
function outsideIn(parts: OpenedPackage, main: string): readonly TemplateLoss[] {
  const owners = [main, main.replace(/[^/]+$/, 'settings.xml')]
  const all = owners.flatMap((owner) => readRelations(parts, owner))
  return all.some(({ isExternal, type }) => isExternal && type !== 'hyperlink') ? ['external'] : []
}

interface ReadRunning {
  readonly part: readonly TemplateRunning[]
  readonly leftOut: readonly TemplateLoss[]
}

function readAllRunning(
  parts: OpenedPackage,
  section: string,
  relations: readonly Relation[],
): readonly ReadRunning[] | null {
  const read = (['header', 'footer'] as const).flatMap((place) =>
    openingTags(section, `w:${place}Reference`).map((attributes) => {
      const target = relations.find(({ id }) => id === attributes['r:id'])?.target
      const type = attributes['w:type'] ?? 'default'
      const xml = textOf(parts, target ?? null)
      if (target === undefined || xml === null || (type !== 'default' && type !== 'first' && type !== 'even'))
        return { part: [], leftOut: [] }
      return readRunning(parts, { place, type, path: target, xml })
    }),
  )
  return read.every((one) => one !== null) ? read : null
}

const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const

/** The last section's page, if a book can be set on it. */
function readPage(section: string): TemplatePage | null {
  const size = openingTags(section, 'w:pgSz')[0]
  const margin = openingTags(section, 'w:pgMar')[0]
  if (!size || !margin) return null
  const number = (value: string | undefined): number => Math.abs(Math.round(Number(value)))
  const [across, up] = [number(size['w:w']), number(size['w:h'])]
  const margins = Object.fromEntries(sides.map((side) => [side, number(margin[`w:${side}`])])) as Record<
    (typeof sides)[number],
    number
  >
  // A page that lies is for tables; the book stands.
  const page = { width: Math.min(across, up), height: Math.max(across, up), ...margins }
  const isUsable =
    Object.values(page).every(Number.isFinite) &&
    page.width <= 31_680 &&
    page.height <= 31_680 &&
    page.width - page.left - page.right >= 3600 &&
    page.height - page.top - page.bottom >= 5000
  return isUsable ? page : null
}
