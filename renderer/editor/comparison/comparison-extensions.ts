import { Extension, type Extensions } from '@tiptap/core'
import { schemaExtensions } from '../../../shared/document/schema/schema'
import type { MergedText } from '../../../shared/document/diff/merged-text'
import { editorAttributes, type EditorLabels } from '../behaviour/editor-attributes'
import { footnoteNumbers } from '../behaviour/footnote-numbers'
import type { EditorServices } from '../editor-services'
import { handbookViews } from '../views/handbook-views'
import { comparisonPlugin, type ComparisonWords } from './comparison-plugin'

/** The text as the editor shows it, without anything that writes: a merged text must stay as it was merged. */
export function comparisonExtensions(
  merged: MergedText,
  words: ComparisonWords,
  services: EditorServices,
  labels: EditorLabels,
): Extensions {
  const shown = Extension.create({
    name: 'comparison',
    addProseMirrorPlugins: () => [
      editorAttributes(labels),
      footnoteNumbers(),
      handbookViews(services),
      comparisonPlugin(merged, words),
    ],
  })
  return [...schemaExtensions, shown]
}
