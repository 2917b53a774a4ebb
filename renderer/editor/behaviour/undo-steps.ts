import { closeHistory } from '@tiptap/pm/history'
import type { Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/** A character that is taken back, or the border of a paragraph that is. */
const smallDeletion = 2

/**
 * Letters typed in a row are one step of *undo*; whatever else is done is a step of its own. The history alone would
 * take everything within half a second together, so that undoing a list made by `1. ` took the sentence before it too.
 */
export function undoSteps(transaction: Transaction): Transaction {
  const isOwnStep =
    transaction.docChanged &&
    transaction.getMeta('addToHistory') !== false &&
    transaction.getMeta('composition') === undefined &&
    !isTyping(transaction)
  return isOwnStep ? closeHistory(transaction) : transaction
}

function isTyping(transaction: Transaction): boolean {
  const [step, ...more] = transaction.steps
  if (!(step instanceof ReplaceStep) || more.length > 0) return false
  const isGiven = transaction.getMeta('paste') === true || transaction.getMeta('uiEvent') === 'drop'
  return !isGiven && step.to - step.from <= smallDeletion && isTyped(step.slice)
}

/** Text, or the border that Enter makes. */
function isTyped({ content, openStart, openEnd }: Slice): boolean {
  if (openStart > 0 && openEnd > 0) return true
  let isText = true
  content.forEach((node) => {
    isText &&= node.isText
  })
  return isText
}
