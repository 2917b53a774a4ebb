import type { NodeJson } from '../document-json'
import type { ComparedBlock, ComparedContent, ComparedInline } from './comparison'
import { joinTexts } from './join-texts'

/** The older and the newer document. */
export type Side = 'before' | 'after'

/** A compared block as one of the documents has it: none, or one. */
export function readBlock(block: ComparedBlock, side: Side): readonly NodeJson[] {
  switch (block.kind) {
    case 'same':
      return [block.node]
    case 'moved-away':
      return side === 'before' ? [block.node] : []
    case 'deleted':
    case 'inserted':
      return side === sideOf[block.kind] ? [readLone(block.node, block.blocks, side)] : []
    case 'pair': {
      if (block.isMoved && side === 'before') return []
      const content = readContent(block.content, side)
      return [{ ...block[side], ...(content.length > 0 ? { content } : {}) }]
    }
  }
}

const sideOf = { deleted: 'before', inserted: 'after' } as const

function readLone(node: NodeJson, blocks: readonly ComparedBlock[] | null, side: Side): NodeJson {
  return blocks ? { ...node, content: blocks.flatMap((block) => readBlock(block, side)) } : node
}

function readContent(content: ComparedContent, side: Side): readonly NodeJson[] {
  switch (content.type) {
    case 'nothing':
      return []
    case 'blocks':
      return content.blocks.flatMap((block) => readBlock(block, side))
    case 'line':
      return joinTexts(content.pieces.flatMap((piece) => readInline(piece, side)))
  }
}

function readInline(piece: ComparedInline, side: Side): readonly NodeJson[] {
  switch (piece.kind) {
    case 'kept':
      return piece.nodes
    case 'deleted':
    case 'inserted':
      return side === sideOf[piece.kind] ? piece.nodes : []
    case 'remarked':
      return piece[side]
    case 'pair': {
      const content = joinTexts(piece.pieces.flatMap((inner) => readInline(inner, side)))
      const { content: _content, ...shell } = piece[side]
      return [{ ...shell, ...(content.length > 0 ? { content } : {}) }]
    }
  }
}
