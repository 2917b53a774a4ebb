import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { documentSchema } from '../../../shared/document/schema/schema'
import './bare.css'

/** ProseMirror as its own documentation starts it: schema, keys, undo; no views, no toolbar, no saving. */
const answer = await fetch(`./document.json${location.search}`)
const doc = documentSchema.nodeFromJSON(await answer.json())
const state = EditorState.create({ doc, plugins: [history(), keymap(baseKeymap)] })
new EditorView(document.querySelector('#sheet'), { state })
