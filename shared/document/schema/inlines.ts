import { mergeAttributes, Node, type Attribute, type Attributes } from '@tiptap/core'
import { crossReferenceShows, jurisdictions, variableNames } from '../names'
import { choiceAttribute, optionalTextAttribute, textAttribute } from './attribute'

const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: 'note*',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ 'data-footnote': '' }, HTMLAttributes), 0],
})

function chip(name: string, marker: string, attributes: Record<string, Partial<Attribute>>, group = 'inline note') {
  return Node.create({
    name,
    group,
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => attributes as Attributes,
    parseHTML: () => [{ tag: `span[${marker}]` }],
    renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ [marker]: '' }, HTMLAttributes)],
  })
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** `label` is what is printed; `act` the register's id such as `cz:326/1999`; `asOf` the day of the wording. */
const citation = chip('citation', 'data-citation', {
  ...textAttribute('label', 500),
  ...choiceAttribute('jurisdiction', 'cz', jurisdictions),
  ...textAttribute('act', 200),
  ...textAttribute('provision', 200),
  ...optionalTextAttribute('asOf', day),
})
/** `chapter` is null for a target in the same chapter; `block` is null for the chapter itself. */
const crossReference = chip('crossReference', 'data-cross-reference', {
  ...optionalTextAttribute('chapter', /^[0-9a-f-]{36}$/),
  ...optionalTextAttribute('block', /^[1-9A-HJ-NP-Za-km-z]{12}$/),
  ...choiceAttribute('show', 'number', crossReferenceShows),
})
/** `label` is the form in the sentence, `term` the headword of the glossary. */
const glossaryTerm = chip('glossaryTerm', 'data-glossary-term', {
  ...textAttribute('label', 300),
  ...textAttribute('term', 300),
  ...textAttribute('definition'),
})
const variable = chip('variable', 'data-variable', choiceAttribute('name', 'workshop.title', variableNames))

/** The inline nodes that Skripta adds: a footnote with rich text inside, and the chips. */
export const handbookInlines = [footnote, citation, crossReference, glossaryTerm, variable]
