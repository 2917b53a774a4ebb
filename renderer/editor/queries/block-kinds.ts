import type { CalloutKind } from '../../../shared/document/names'
import { calloutKinds } from '../../../shared/document/names'
import { boxNames, type BoxName } from './describe-box'
import { listNames, type ListName } from './active-list'
import { headingLevels, type HeadingLevel } from './active-heading'

/** What a block can be turned into. */
export type BlockKind =
  | { readonly type: 'paragraph' }
  | { readonly type: 'heading'; readonly level: HeadingLevel }
  | { readonly type: 'list'; readonly name: ListName }
  | { readonly type: 'quote' }
  | { readonly type: 'box'; readonly name: BoxName; readonly kind: CalloutKind | null }

/** A word for each kind, for menus. */
export const blockKinds: Readonly<Record<string, BlockKind>> = {
  paragraph: { type: 'paragraph' },
  ...Object.fromEntries(headingLevels.map((level) => [`heading${level}`, { type: 'heading', level }])),
  ...Object.fromEntries(listNames.map((name) => [name, { type: 'list', name }])),
  quote: { type: 'quote' },
  ...Object.fromEntries(calloutKinds.map((kind) => [`callout-${kind}`, { type: 'box', name: 'callout', kind }])),
  ...Object.fromEntries(
    boxNames.filter((name) => name !== 'callout').map((name) => [name, { type: 'box', name, kind: null }]),
  ),
}
