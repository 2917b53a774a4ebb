import { createHash } from 'node:crypto'
import type { PageMap } from '../../../shared/domain/edition'
import type { AssetHash } from '../../../shared/domain/ids'
import { eachBlock } from '../manuscript/each-block'
import { glossaryAnchor, sourcesAnchor, type Manuscript } from '../manuscript/manuscript'
import { dataAddress } from './data-address'
import { writeContents } from './html-contents'
import type { HtmlShared } from './html-context'
import { writeHead } from './html-cover'
import { writeGlossary, writePart, writeSources } from './html-parts'
import { element, emptyElement, escapeHtml } from './markup'
import { pageStyle } from './page-style'

export interface WrittenHtml {
  readonly bytes: Uint8Array
  /** What could not be carried; empty when everything was. */
  readonly losses: readonly string[]
}

/**
 * Writes a manuscript as one page for screens of any width: pictures inside it, no script, nothing fetched. Equal input
 * gives equal bytes. References to a page name that of the printed book where `pageMap` knows it.
 */
export function writeHtml(
  manuscript: Manuscript,
  pictures: Readonly<Record<AssetHash, Uint8Array>>,
  pageMap: PageMap | null,
): WrittenHtml {
  const losses = new Set<string>()
  const shared = createShared(manuscript, pictures, pageMap, (what) => losses.add(what))
  const page = writePage(shared)
  return { bytes: new TextEncoder().encode(page), losses: [...losses] }
}

function createShared(
  manuscript: Manuscript,
  pictures: Readonly<Record<AssetHash, Uint8Array>>,
  pageMap: PageMap | null,
  lose: (what: string) => void,
): HtmlShared {
  let ids = 0
  const addresses = Object.entries<Uint8Array>(pictures).flatMap(([hash, bytes]) => {
    const facts = Object.hasOwn(manuscript.pictures, hash) ? manuscript.pictures[hash as AssetHash] : undefined
    return facts ? [[hash, dataAddress(facts.mediaType, bytes)] as const] : []
  })
  return {
    manuscript,
    pageMap,
    pictures: new Map(addresses),
    anchors: anchorsOf(manuscript),
    widths: new Set(),
    nextId: () => `i${(ids += 1)}`,
    lose,
  }
}

function anchorsOf({ parts, glossary, sources }: Manuscript): ReadonlySet<string> {
  const inside = parts.flatMap((part) => {
    const blocks = part.type === 'chapter' ? [...eachBlock(part.blocks)] : []
    return [part.anchor, ...blocks.flatMap((block) => ('anchor' in block ? [block.anchor] : []))]
  })
  const lists = [...(glossary.length > 0 ? [glossaryAnchor] : []), ...(sources.length > 0 ? [sourcesAnchor] : [])]
  return new Set([...inside, ...lists].filter((anchor) => anchor !== ''))
}

function writePage(shared: HtmlShared): string {
  const { manuscript } = shared
  const { labels, parts, cover, runningFoot } = manuscript
  const text = [
    ...parts.map((part) => writePart(part, shared)),
    writeGlossary(manuscript, shared),
    writeSources(manuscript, shared),
  ]
  const hasContents = cover !== null || parts.length > 1
  const body = [
    element('a', { class: 'skip', href: '#text' }, escapeHtml(labels.skipToText)),
    writeHead(manuscript, shared),
    hasContents ? writeContents(manuscript) : '',
    element('main', { id: 'text', tabindex: -1 }, text.filter(Boolean).join('\n')),
    runningFoot === '' ? '' : element('footer', {}, element('p', {}, escapeHtml(runningFoot))),
  ]
  const words = body.filter(Boolean).join('\n')
  // After the text: only then are the widths known.
  const style = pageStyle(manuscript.page.accent, shared.widths)
  const html = { lang: manuscript.language }
  return `<!doctype html>\n${element('html', html, `${writeMeta(manuscript, style)}\n${element('body', {}, words)}`)}\n`
}

/** The policy forbids everything but this style sheet and the pictures inside the page. */
function writeMeta({ title, authors, date }: Manuscript, style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  const meta = [
    { charset: 'utf-8' },
    { 'http-equiv': 'Content-Security-Policy', content: policy },
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { name: 'color-scheme', content: 'light dark' },
    { name: 'referrer', content: 'no-referrer' },
    { name: 'format-detection', content: 'telephone=no' },
    ...(authors.length === 0 ? [] : [{ name: 'author', content: authors.join(', ') }]),
    { name: 'date', content: date.slice(0, 10) },
  ]
  const head = [...meta.map((one) => emptyElement('meta', one)), element('title', {}, escapeHtml(title))]
  return element('head', {}, `\n${head.join('\n')}\n<style>${style}</style>\n`)
}
