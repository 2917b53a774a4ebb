import { Extension } from '@tiptap/core'
import { identifiedNames } from '../names'
import type { AttributeSource } from './attribute'

const pattern = /^[1-9A-HJ-NP-Za-km-z]{12}$/

/** Adds `id` to blocks, list items and table rows. Null is allowed here: `parseDocument` asks for ids separately. */
export const blockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes() {
    return [
      {
        types: [...identifiedNames],
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            validate: (value: unknown) => {
              if (value !== null && !(typeof value === 'string' && pattern.test(value)))
                throw new RangeError('block id is not allowed')
            },
            parseHTML: (element: AttributeSource) => {
              const id = element.getAttribute('data-id')
              return id && pattern.test(id) ? id : null
            },
            renderHTML: (attributes) => (attributes.id ? { 'data-id': String(attributes.id) } : {}),
          },
        },
      },
    ]
  },
})
