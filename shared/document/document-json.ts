/** A mark as ProseMirror writes it. */
export interface MarkJson {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

/** A node as ProseMirror writes it. */
export interface NodeJson {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeJson[]
  readonly marks?: readonly MarkJson[]
  readonly text?: string
}

/** A whole document: the root of section 4 of the design. Only `parseDocument` makes one from outside data. */
export interface DocumentJson extends NodeJson {
  readonly type: 'doc'
  readonly content: readonly NodeJson[]
}
