import { Extension, type AnyExtension, type Extensions } from '@tiptap/core'
import type { Plugin } from '@tiptap/pm/state'
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import { schemaExtensions } from '../../shared/document/schema/schema'
import { blockIdPlugin } from './behaviour/block-id-plugin'
import { blockNumbers } from './behaviour/block-numbers'
import { columnDrag } from './behaviour/column-drag'
import { editorAttributes, type EditorLabels } from './behaviour/editor-attributes'
import { focusKeepsCaret } from './behaviour/focus-keeps-caret'
import { keepCaretInSight } from './behaviour/keep-caret-in-sight'
import { footnoteNumbers } from './behaviour/footnote-numbers'
import { handbookKeymap } from './behaviour/handbook-keymap'
import { longParagraphs } from './behaviour/long-paragraphs'
import { markedBlocksPlugin } from './behaviour/marked-blocks'
import { pastedContent } from './behaviour/pasted-content'
import { SeenCaret } from './behaviour/seen-caret'
import { quietForReact } from './behaviour/quiet-for-react'
import { slashPlugin, type SlashKeys } from './behaviour/slash-plugin'
import { trailingParagraph } from './behaviour/trailing-paragraph'
import { undoSteps } from './behaviour/undo-steps'
import { writeBelowSelected } from './behaviour/write-below-selected'
import { ownReferences } from './blocks/block-link'
import { commentPlugin } from './comments/comment-plugin'
import type { EditorServices } from './editor-services'
import { finderPlugin } from './find/finder-plugin'
import type { SpellingMarks } from './spelling/spelling-marks'
import { spellingMenuKeys } from './spelling/spelling-menu-keys'
import type { TextHelp } from './text-help'
import { handbookViews } from './views/handbook-views'

/** TipTap's own keys of these use Ctrl+Alt or repeat ours; `editorShortcuts` is the one list. */
const withoutOwnKeys = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'blockquote',
  'highlight',
  'subscript',
  'superscript',
])

/** The schema's nodes and marks with their behaviour, then the behaviour that is Skripta's. */
export function editorExtensions(
  services: EditorServices,
  slash: SlashKeys,
  labels: EditorLabels,
  marks: SpellingMarks | null = null,
  help: TextHelp | null = null,
): Extensions {
  return [
    ...schemaExtensions.map((extension) => localize(quieten(extension), services)),
    StarterKit.configure({
      document: false,
      paragraph: false,
      text: false,
      heading: false,
      hardBreak: false,
      blockquote: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      trailingNode: false,
      dropcursor: { class: 'sk-drop', color: false, width: 2 },
      undoRedo: { depth: 500 },
      listKeymap: {
        listTypes: [
          { itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList'] },
          { itemName: 'taskItem', wrapperNames: ['taskList'] },
        ],
      },
    }),
    Placeholder.configure({ placeholder: services.t('editor.placeholder'), showOnlyCurrent: true }),
    behaviour(services, slash, labels, [...markPlugins(services, marks), ...(help?.plugins() ?? [])]),
  ]
}

/**
 * Signs that stand for marks are read as they are typed, never in what is pasted: there they are the text's own, and
 * TipTap's rules take letters out of notes with them. Addresses become links, which changes no sign.
 */
function quieten(extension: AnyExtension): AnyExtension {
  const plain = extension.name === 'link' ? extension : extension.extend({ addPasteRules: () => [] })
  return withoutOwnKeys.has(extension.name) ? plain.extend({ addKeyboardShortcuts: () => ({}) }) : plain
}

function localize(extension: AnyExtension, { t }: EditorServices): AnyExtension {
  if (extension.name !== 'taskItem') return extension
  return extension.configure({
    a11y: {
      checkboxLabel: (_node: unknown, isChecked: boolean) => t(isChecked ? 'editor.task.done' : 'editor.task.open'),
    },
  })
}

function markPlugins({ request }: EditorServices, marks: SpellingMarks | null): readonly Plugin[] {
  return marks ? [marks.plugin(), spellingMenuKeys((word) => request({ type: 'spelling', word }))] : []
}

function behaviour(
  services: EditorServices,
  slash: SlashKeys,
  labels: EditorLabels,
  beside: readonly Plugin[],
): Extension {
  const caret = new SeenCaret()
  return Extension.create({
    name: 'handbook',
    priority: 1000,
    dispatchTransaction: ({ transaction, next }) => next(undoSteps(caret.keepIn(transaction))),
    addProseMirrorPlugins() {
      return [
        caret.plugin(),
        editorAttributes(labels),
        focusKeepsCaret(),
        keepCaretInSight(),
        quietForReact(),
        markedBlocksPlugin(),
        columnDrag(),
        ownReferences(labels.chapterId ?? null),
        slashPlugin(slash),
        handbookKeymap(services),
        pastedContent(this.editor.schema, services),
        longParagraphs(services),
        blockIdPlugin(services.random),
        footnoteNumbers(),
        blockNumbers(services.t, labels.language),
        trailingParagraph(),
        writeBelowSelected(),
        finderPlugin(),
        commentPlugin(),
        ...beside,
        handbookViews(services),
      ]
    },
  })
}
