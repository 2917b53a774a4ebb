import { Mark, mergeAttributes } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Highlight } from '@tiptap/extension-highlight'
import { Italic } from '@tiptap/extension-italic'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Underline } from '@tiptap/extension-underline'
import { isLanguage } from '../../domain/language'
import { isLinkTarget } from './link-target'
import type { AttributeSource } from './attribute'

const link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: null,
        validate: (value: unknown) => {
          if (!isLinkTarget(value)) throw new RangeError('link target is not allowed')
        },
      },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element: AttributeSource) => {
          const href = element.getAttribute('href')
          return isLinkTarget(href) ? { href } : false
        },
      },
    ]
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener noreferrer nofollow' }), 0]
  },
})

const language = Mark.create({
  name: 'language',
  // Words written behind are in the language of the chapter again: a wrong mark is not seen, a missing one is underlined.
  inclusive: false,
  addAttributes() {
    return {
      lang: {
        default: null,
        validate: (value: unknown) => {
          if (typeof value !== 'string' || !isLanguage(value)) throw new RangeError('language tag is not allowed')
        },
      },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'span[lang]',
        getAttrs: (element: AttributeSource) => {
          const lang = element.getAttribute('lang')?.toLowerCase() ?? ''
          return isLanguage(lang) ? { lang } : false
        },
      },
    ]
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
})

const comment = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',
  addAttributes() {
    return {
      commentId: {
        default: null,
        validate: (value: unknown) => {
          if (typeof value !== 'string' || !/^[0-9a-f-]{36}$/.test(value))
            throw new RangeError('comment id is not allowed')
        },
        parseHTML: (element: AttributeSource) => element.getAttribute('data-comment'),
        renderHTML: (attributes) => ({ 'data-comment': String(attributes.commentId) }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'span[data-comment]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
})

/** All marks of DESIGN section 4. */
export const marks = [Bold, Italic, Underline, Superscript, Subscript, Highlight, link, language, comment]
