import type { HtmlElement } from './html-node'

/** How much a place takes: `block` everything, `flow` no headings and exercises, `simple` text, lists and pictures, `note` a line. */
export const placeRanks = { note: 0, simple: 1, flow: 2, block: 3 } as const
export type Place = keyof typeof placeRanks

export interface BoxRule {
  /** The least place that it may stand in. */
  readonly needs: Place
  /** What its inside takes; null where nothing inside counts. */
  readonly inside: Place | null
}

const marked: Readonly<Record<string, Readonly<Record<string, BoxRule>>>> = {
  aside: {
    'data-callout': { needs: 'flow', inside: 'flow' },
    'data-trainer-note': { needs: 'flow', inside: 'flow' },
    'data-answer-key': { needs: 'flow', inside: 'flow' },
  },
  section: {
    'data-exercise': { needs: 'block', inside: 'flow' },
    'data-case-study': { needs: 'block', inside: 'flow' },
    'data-learning-aims': { needs: 'block', inside: 'flow' },
  },
  div: {
    'data-audience-block': { needs: 'block', inside: 'block' },
    'data-writing-lines': { needs: 'flow', inside: null },
  },
  hr: { 'data-page-break': { needs: 'block', inside: null } },
}
const plain: Readonly<Record<string, BoxRule>> = {
  p: { needs: 'simple', inside: 'note' },
  ul: { needs: 'simple', inside: 'simple' },
  ol: { needs: 'simple', inside: 'simple' },
  blockquote: { needs: 'flow', inside: 'simple' },
}

/** Where an element of the document may stand; null for HTML that only groups or formats. */
export function boxRule({ name, attributes }: HtmlElement): BoxRule | null {
  const marker = Object.entries(marked[name] ?? {}).find(([attribute]) => attribute in attributes)
  return marker?.[1] ?? plain[name] ?? null
}
