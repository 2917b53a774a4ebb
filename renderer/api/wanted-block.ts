/** The block that a link elsewhere leads to; kept until its chapter is open. */
let wanted: { readonly draftId: string; readonly blockId: string } | null = null

/** Remembers where the chapter is to be opened; null forgets it. */
export function wantBlock(draftId: string, blockId: string | null): void {
  wanted = blockId === null ? null : { draftId, blockId }
}

/** The block that was asked for in this chapter, once. */
export function takeWantedBlock(draftId: string): string | null {
  if (wanted?.draftId !== draftId) return null
  const { blockId } = wanted
  wanted = null
  return blockId
}
