import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { createElement, createFieldsButton } from './create-element'
import { createPictureGrip } from './picture-grip'

/** A picture with its caption. It says so when the picture or its description is missing. */
export function figureView({ t, pictures, request }: EditorServices): NodeViewConstructor {
  return (node, view, getPos) => {
    const dom = createElement('figure', 'sk-figure')
    const frame = createElement('div', 'sk-figure-frame')
    const foot = createElement('figcaption', 'sk-figure-foot')
    const grip = createPictureGrip(view, { dom, frame, position: getPos })
    dom.append(frame, foot)
    const openFields = () => {
      const position = getPos()
      if (position !== undefined) request({ type: 'picture', file: null, position })
    }
    dom.addEventListener('dblclick', openFields)

    let shown: unknown
    const show = (current: DocumentNode) => {
      const { asset, alt, decorative, width, caption, id } = current.attrs
      if (typeof id === 'string') dom.dataset.id = id
      frame.style.width = `${Number(width)}%`
      foot.replaceChildren(
        ...(caption ? [createElement('span', 'sk-figure-caption', String(caption))] : []),
        ...(alt || decorative ? [] : [createElement('span', 'sk-figure-missing', t('editor.figure.altMissing'))]),
        createFieldsButton(t('editor.figure.edit'), openFields),
      )
      if (shown !== asset) void showPicture(frame, asset as string | null, String(alt))
      else frame.querySelector('img')?.setAttribute('alt', String(alt))
      shown = asset
    }
    const showPicture = async (target: HTMLElement, asset: string | null, alt: string) => {
      const url = asset ? await pictures.get(asset) : null
      if (shown !== asset) return
      if (!url) return target.replaceChildren(createElement('div', 'sk-figure-absent', t('editor.figure.absent')), grip)
      const image = createElement('img', 'sk-figure-picture')
      image.alt = alt
      image.draggable = false
      image.src = url
      target.replaceChildren(image, grip)
    }
    show(node)
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false
        show(next)
        return true
      },
      ignoreMutation: () => true,
      stopEvent: ({ target }) => target instanceof HTMLButtonElement || target === grip,
    }
  }
}
