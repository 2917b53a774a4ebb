import type { Block, BlockType } from '../manuscript/manuscript'

type OfType<T extends BlockType> = Extract<Block, { readonly type: T }>
type ChildTable = { readonly [T in BlockType]: (block: OfType<T>) => readonly Block[] }

const none = (): readonly Block[] => []
const own = ({ blocks }: { readonly blocks: readonly Block[] }): readonly Block[] => blocks

const childTable: ChildTable = {
  paragraph: none,
  heading: none,
  list: ({ items }) => items.flat(),
  taskList: ({ items }) => items.flatMap(own),
  quote: own,
  table: ({ rows }) => rows.flat().flatMap(own),
  figure: none,
  callout: own,
  exercise: own,
  caseStudy: own,
  learningAims: own,
  trainerNote: own,
  answerKey: own,
  writingLines: none,
  pageBreak: none,
}

function childBlocks<T extends BlockType>(block: OfType<T>): readonly Block[] {
  const children: ((block: OfType<T>) => readonly Block[]) | undefined = childTable[block.type]
  if (children === undefined) throw new Error(`The PDF knows no block ${block.type}`)
  return children(block)
}

/** All blocks with those inside them, in reading order. */
export const walkBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...walkBlocks(childBlocks(block))])
