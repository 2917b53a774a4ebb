import { z } from 'zod'
import type { DocumentJson } from '../document/document-json'
import { channel } from './channel'
import { draftId, editionId, kind, packId, versionId } from './parsers'

/** A page as a picture of pixels, or as SVG of that kind where it holds what pixels are not made of here. */
export interface SheetPicture {
  /** From 0. */
  readonly index: number
  /** Equal for equal pages of one width. */
  readonly key: string
  /** Null: it is the picture that the asker holds. */
  readonly image: { readonly type: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array } | null
}

/** Where a block begins in a preview. */
export interface PreviewPlace {
  readonly blockId: string
  /** From 0. */
  readonly page: number
  /** Points from the upper edge of the page. */
  readonly y: number
}

export const previewProblems = ['missing-picture', 'unreadable-picture', 'missing-glyph', 'missing-target'] as const
export type PreviewProblemCode = (typeof previewProblems)[number]

/** What the pages lack, as in the report of an export. */
export interface PreviewProblem {
  readonly code: PreviewProblemCode
  readonly detail: string
}

/** Pages as the PDF will have them. */
export interface PreviewPages {
  /** Names this state, for `preview:draw`. */
  readonly serial: string
  /** In points, a row a page. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
  /** In the order of the pages. */
  readonly places: readonly PreviewPlace[]
  readonly problems: readonly PreviewProblem[]
  readonly drawn: readonly SheetPicture[]
}

/** A page is drawn at most so many pixels wide: a sheet of A4 at twice its size on paper. */
const mostPixels = 3200

/** Pages to be drawn, the one that matters most first; how many pixels wide; the keys of those that the asker holds. */
export const view = z.strictObject({
  width: z.number().int().min(1).max(mostPixels),
  sheets: z.array(z.strictObject({ index: z.number().int().min(0).max(5000), held: z.string().max(60) })).max(8),
})
export type SheetView = z.infer<typeof view>

/** Looks like a document; whether it is one, the gate decides. */
const content = z.custom<DocumentJson>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc',
)

/** Pages to look at before anything is exported. Nothing here is stored. */
export const previewChannels = {
  /** The text as it stands in the window, saved or not. `document-refused` when the gate does not let it pass. */
  'preview:chapter': channel<PreviewPages>()(
    z.strictObject({ draftId, content, kind, pageSize: z.enum(['a4', 'a5']), view }),
  ),
  /** A pack as its proof would be. */
  'preview:pack': channel<PreviewPages>()(z.strictObject({ packId, kind, view })),
  /** One version of a chapter as its export would be. */
  'preview:version': channel<PreviewPages>()(z.strictObject({ versionId, kind, pageSize: z.enum(['a4', 'a5']), view })),
  /** What changed in a pack since an edition or, without one, since the last time; `not-found` where there was none. */
  'preview:changes': channel<PreviewPages>()(z.strictObject({ packId, kind, editionId: editionId.nullable(), view })),
  /** Further pages of a state; `not-found` when it has given way to newer ones. */
  'preview:draw': channel<readonly SheetPicture[]>()(z.strictObject({ serial: z.string().max(40), view })),
} as const
