import type { HtmlShared } from './html-context'
import { emblemSvg } from '../manuscript/emblem-svg'
import type { Cover, Manuscript, Publicity } from '../manuscript/manuscript'
import { dataAddress } from './data-address'
import { element, emptyElement, escapeHtml } from './markup'

/** The head of the page: what, where and when, who, and the publicity of the programme. */
export function writeHead({ cover, marking }: Manuscript, shared: HtmlShared): string {
  const marked = paragraph('marking', marking ?? '')
  const inner = marked + (cover ? writeCover(cover, shared) : '')
  return inner === '' ? '' : element('header', { class: cover ? 'cover' : null }, inner)
}

function writeCover({ title, subtitle, facts, notice, publicity, logos }: Cover, shared: HtmlShared): string {
  const rows = facts.map(({ label, value }) =>
    element('div', {}, element('dt', {}, escapeHtml(label)) + element('dd', {}, escapeHtml(value))),
  )
  return [
    paragraph('notice', notice ?? ''),
    element('h1', {}, escapeHtml(title)),
    paragraph('subtitle', subtitle),
    rows.length === 0 ? '' : element('dl', { class: 'facts' }, rows.join('')),
    publicity ? writePublicity(publicity) : '',
    writeLogos(logos, shared),
  ].join('')
}

function writePublicity({ hasEmblem, emblemAlt, statement, disclaimer }: Publicity): string {
  const src = dataAddress('image/svg+xml', new TextEncoder().encode(emblemSvg()))
  const emblem = hasEmblem ? emptyElement('img', { src, alt: emblemAlt, width: 72, height: 48 }) : ''
  const words = paragraph('statement', statement) + paragraph('disclaimer', disclaimer)
  return emblem + words === '' ? '' : element('div', { class: 'publicity' }, emblem + element('div', {}, words))
}

function writeLogos(logos: Cover['logos'], shared: HtmlShared): string {
  const images = logos.flatMap(({ asset, alt }) => {
    const src = shared.pictures.get(asset)
    if (src === undefined) shared.lose(`missing-picture: ${asset}`)
    return src === undefined ? [] : [emptyElement('img', { src, alt })]
  })
  return images.length === 0 ? '' : element('div', { class: 'logos' }, images.join(''))
}

const paragraph = (look: string, words: string): string =>
  words === '' ? '' : element('p', { class: look }, escapeHtml(words))
