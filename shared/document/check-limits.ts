import { documentLimits } from './document-limits'
import type { DocumentProblem } from './document-problem'
import { markNames, nodeNames } from './names'

const nodes: ReadonlySet<string> = new Set(nodeNames)
const marks: ReadonlySet<string> = new Set(markNames)
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const nodeKeys = new Set(['type', 'attrs', 'content', 'marks', 'text'])
const markKeys = new Set(['type', 'attrs'])

interface Task {
  readonly value: unknown
  readonly depth: number
}

/**
 * Looks at the shape of untrusted JSON without recursion: depth, size, names, keys. Null when nothing is wrong.
 * ProseMirror recurses, so a deep document would end the process before it could be refused.
 */
export function checkLimits(input: unknown): DocumentProblem | null {
  if (!isRecord(input) || input.type !== 'doc') return { code: 'not-a-document', detail: 'the root is not a doc' }
  const tasks: Task[] = [{ value: input, depth: 1 }]
  let count = 0
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    count += 1
    if (count > documentLimits.nodes) return { code: 'too-large', detail: `more than ${documentLimits.nodes} nodes` }
    if (task.depth > documentLimits.depth) return { code: 'too-deep', detail: `deeper than ${documentLimits.depth}` }
    const problem = checkNode(task.value)
    if (problem) return problem
    const node = task.value as { content?: unknown[] }
    for (const child of node.content ?? []) tasks.push({ value: child, depth: task.depth + 1 })
  }
  return null
}

function checkNode(value: unknown): DocumentProblem | null {
  if (!isRecord(value)) return { code: 'not-a-document', detail: 'a node is not an object' }
  for (const key of Object.keys(value)) {
    if (!nodeKeys.has(key))
      return { code: forbiddenKeys.has(key) ? 'forbidden-key' : 'unknown-attribute', detail: key.slice(0, 40) }
  }
  if (typeof value.type !== 'string' || !nodes.has(value.type)) {
    return { code: 'unknown-node', detail: String(value.type).slice(0, 40) }
  }
  if (value.content !== undefined && !Array.isArray(value.content))
    return { code: 'not-a-document', detail: 'content is not a list' }
  if (value.type === 'text' && (typeof value.text !== 'string' || value.text === '' || !value.text.isWellFormed())) {
    return { code: 'invalid-content', detail: 'a text is empty or not well formed' }
  }
  return checkAttributes(value.attrs) ?? checkMarks(value.marks)
}

function checkAttributes(attrs: unknown): DocumentProblem | null {
  if (attrs === undefined) return null
  if (!isRecord(attrs)) return { code: 'invalid-content', detail: 'attributes are not an object' }
  for (const key of Object.keys(attrs)) {
    if (forbiddenKeys.has(key)) return { code: 'forbidden-key', detail: key }
    const value = attrs[key]
    // JSON has no word for it and would write null: another document.
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { code: 'invalid-content', detail: `${key.slice(0, 40)} is not a number` }
    }
  }
  return null
}

function checkMarks(list: unknown): DocumentProblem | null {
  if (list === undefined) return null
  if (!Array.isArray(list)) return { code: 'invalid-content', detail: 'marks are not a list' }
  for (const mark of list as unknown[]) {
    if (!isRecord(mark)) return { code: 'invalid-content', detail: 'a mark is not an object' }
    if (typeof mark.type !== 'string' || !marks.has(mark.type))
      return { code: 'unknown-mark', detail: String(mark.type).slice(0, 40) }
    const foreign = Object.keys(mark).find((key) => !markKeys.has(key))
    if (foreign) return { code: 'unknown-attribute', detail: foreign.slice(0, 40) }
    const problem = checkAttributes(mark.attrs)
    if (problem) return problem
  }
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
