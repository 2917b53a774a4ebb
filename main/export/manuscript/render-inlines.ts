import type { MarkJson } from '../../../shared/document/document-json'
import { crossReferenceShows, jurisdictions, variableNames, type MarkName } from '../../../shared/document/names'
import { isLinkTarget } from '../../../shared/document/schema/link-target'
import type { Language } from '../../../shared/domain/language'
import { bindShortWords } from './bind-short-words'
import { citeAs } from './cite-as'
import { citationLink } from './citation-link'
import { cleanText } from './clean-text'
import { fillVariable } from './fill-variable'
import type { Collected } from './collected'
import type { Inline, TextInline } from './manuscript-blocks'
import { choiceOf, optionalTextOf, textOf } from './read-node'
import type { InlineRenderer } from './walk'

type Style = Omit<TextInline, 'type' | 'text'>
type MarkReader = (mark: MarkJson, chapter: Language) => Style

const readMark = {
  bold: () => ({ bold: true }),
  italic: () => ({ italic: true }),
  underline: () => ({ underline: true }),
  superscript: () => ({ superscript: true }),
  subscript: () => ({ subscript: true }),
  highlight: () => ({ highlight: true }),
  link: ({ attrs }) => (isLinkTarget(attrs?.href) ? { href: attrs.href } : {}),
  language: ({ attrs }, chapter) =>
    typeof attrs?.lang === 'string' && attrs.lang !== chapter ? { language: attrs.lang } : {},
  comment: () => ({}),
} satisfies Record<MarkName, MarkReader>

const markReaders: Readonly<Record<string, MarkReader | undefined>> = readMark

function styleOf(marks: readonly MarkJson[] | undefined, chapter: Language): Style {
  return (marks ?? []).reduce<Style>((style, mark) => {
    const read = markReaders[mark.type]
    if (!read) throw new RangeError(`no way to print the mark ${mark.type}`)
    return { ...style, ...read(mark, chapter) }
  }, {})
}

const say = (text: string, style: Style = {}): readonly Inline[] =>
  text === '' ? [] : [{ type: 'text', text: cleanText(text), ...style }]

/** Numbers of the comments about these words, where comments are printed. */
function commentsAt(marks: readonly MarkJson[] | undefined, collected: Collected): Pick<Style, 'comments'> {
  const numbers = (marks ?? []).flatMap(({ type, attrs }) =>
    type === 'comment' ? (collected.commentNumber(String(attrs?.commentId)) ?? []) : [],
  )
  return numbers.length === 0 ? {} : { comments: numbers }
}

export const renderText: InlineRenderer = (node, { language, collected }) =>
  say(node.text ?? '', { ...styleOf(node.marks, language), ...commentsAt(node.marks, collected) })

export const renderHardBreak: InlineRenderer = () => [{ type: 'lineBreak' }]

export const renderFootnote: InlineRenderer = (node, walk) => {
  const number = walk.collected.nextFootnote()
  return [{ type: 'footnote', number, inlines: walk.noteInlines(node.content) }]
}

export const renderCitation: InlineRenderer = (node, { language, collected, source: { citing } }) => {
  const label = textOf(node, 'label').trim()
  const cited = {
    jurisdiction: choiceOf(node, 'jurisdiction', jurisdictions, 'cz'),
    act: textOf(node, 'act').trim(),
    provision: textOf(node, 'provision').trim(),
    asOf: optionalTextOf(node, 'asOf'),
  }
  const printed = label || [cited.provision, cited.act].filter(Boolean).join(' ')
  if (printed === '') return []
  const isFirst = collected.addAct(printed, cited)
  const href = citationLink(cited, language, citing?.links)
  const words = citing
    ? citeAs(printed, cited, { style: citing.style, titles: citing.titles[cited.act], isFirst })
    : printed
  return say(bindShortWords(words, language), {
    ...styleOf(node.marks, language),
    ...(href === null ? {} : { href }),
  })
}

export const renderCrossReference: InlineRenderer = (node, { chapter, numbering, t }) => {
  const target = numbering.find(chapter, optionalTextOf(node, 'chapter'), optionalTextOf(node, 'block'))
  if (!target) return say(`[${t('manuscript.missingTarget')}]`)
  const show = choiceOf(node, 'show', crossReferenceShows, 'number')
  const number = target.number || target.title
  const text = cleanText(show === 'title' ? target.title : number)
  return [{ type: 'reference', anchor: target.anchor, text, isPage: show === 'page' }]
}

export const renderGlossaryTerm: InlineRenderer = (node, { language, collected, words }) => {
  const term = textOf(node, 'term').trim()
  const label = textOf(node, 'label').trim()
  const style = styleOf(node.marks, language)
  collected.addTerm({
    term: term || label,
    definition: words(node, 'definition'),
    language: style.language ?? language,
  })
  return say(label || term, style)
}

export const renderVariable: InlineRenderer = (node, { source, language, t }) => {
  const name = choiceOf(node, 'name', variableNames, 'workshop.title')
  const value = fillVariable(name, source) || `[${t(`manuscript.variables.${name}`)}]`
  return say(value, styleOf(node.marks, language))
}
