import { makeBlockId, type RandomBytes } from '../../../shared/document/block-id'

/** A picture that came with the clipboard, and the empty figure that waits for it. */
export interface PastedPicture {
  readonly id: string
  readonly file: File
}

export interface TakenPictures {
  readonly pictures: readonly PastedPicture[]
  /** Those that the clipboard only names: they are never fetched. */
  readonly leftOut: number
}

/** Put in at once: more would hold the window, and each one wants a description. */
export const mostPictures = 50
const inline = /^data:(image\/(?:png|jpeg|gif|webp|svg\+xml));base64,([a-z0-9+/=\s]+)$/i

/** Puts an empty figure in the place of every picture whose bytes are there; the others are taken out and counted. */
export function takePastedPictures(root: ParentNode, random: RandomBytes): TakenPictures {
  const pictures: PastedPicture[] = []
  let leftOut = 0
  for (const image of root.querySelectorAll('img')) {
    const file = pictures.length < mostPictures ? readInline(image) : null
    if (!file) {
      leftOut += 1
      image.remove()
      continue
    }
    const id = makeBlockId(random)
    pictures.push({ id, file })
    const line = image.parentElement
    const isAlone = line?.tagName === 'P' && line.textContent?.trim() === '' && line.children.length === 1
    ;(isAlone ? line : image).replaceWith(waitingFigure(image, id))
  }
  return { pictures, leftOut }
}

function waitingFigure(image: HTMLImageElement, id: string): HTMLElement {
  const figure = image.ownerDocument.createElement('figure')
  figure.setAttribute('data-asset', '')
  figure.setAttribute('data-id', id)
  const alt = image.getAttribute('alt')?.trim() ?? ''
  if (alt !== '') figure.setAttribute('data-alt', alt.slice(0, 2000))
  return figure
}

function readInline(image: HTMLImageElement): File | null {
  const [, type, data] = inline.exec(image.getAttribute('src') ?? '') ?? []
  if (type === undefined || data === undefined) return null
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
    return new File([bytes], `picture.${type.slice(6, 9)}`, { type })
  } catch {
    return null
  }
}
