import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Roles that a screen reader announces as a piece of their own; the others only hold them. */
const pieces = new Set([
  ...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'Lbl', 'TH', 'TD', 'Caption', 'Figure', 'TOCI', 'Note', 'FENote'],
  'Title',
])

/** Words of a page by the marked content that holds them; artifacts have no such name and are left out. */
async function wordsByMark(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((one) => one !== '')
      if (mark !== undefined) words.set(mark, (words.get(mark) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : '')
  }
  return words
}

const childrenOf = (node: object): readonly unknown[] =>
  'children' in node && Array.isArray(node.children) ? node.children : []

function isPiece(node: unknown): node is { readonly role: string } {
  return typeof node === 'object' && node !== null && 'role' in node && pieces.has(String(node.role))
}

type Report = (role: string, words: string) => void

/** Gathers the words of the innermost piece around them; words outside all of them are reported under their own role. */
function read(node: unknown, around: string, marks: ReadonlyMap<string, string>, report: Report): void {
  if (typeof node !== 'object' || node === null) return
  if ('id' in node && typeof node.id === 'string') return report(around, marks.get(node.id) ?? '')
  const role = 'role' in node ? String(node.role) : around
  const here = isPiece(node) ? `${around === 'TH' || around === 'TD' ? `${around} ` : ''}${role}` : around || role
  if ('alt' in node && typeof node.alt === 'string') return report(here, `[${node.alt}]`)
  if (isPiece(node)) report(here, '\n')
  for (const child of childrenOf(node)) read(child, here === 'Root' ? '' : here, marks, report)
  if (isPiece(node)) report(around, '\n')
}

function linesOf(tree: unknown, marks: ReadonlyMap<string, string>): readonly string[] {
  const lines: string[] = []
  let open = ''
  let words = ''
  const end = () => {
    const said = words
      .replaceAll(/\u00ad ?/gu, '')
      .replaceAll(/[\s\u200b]+/gu, ' ')
      .trim()
    if (said !== '') lines.push(`${open}: ${said}`)
    words = ''
  }
  read(tree, '', marks, (role, more) => {
    if (more === '\n' || role !== open) end()
    open = role
    words += more
  })
  end()
  return lines
}

/** What a screen reader says of the book, one line a piece, in the order of its tags. */
export async function readInOrder(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const lines: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    lines.push(...linesOf(await page.getStructTree(), await wordsByMark(page)))
  }
  await task.destroy()
  return lines
}
