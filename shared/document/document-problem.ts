/** Why a document was refused, in a form that can be said to a person and tested. */
export interface DocumentProblem {
  readonly code:
    | 'not-a-document'
    | 'too-large'
    | 'too-deep'
    | 'too-many-cells'
    | 'forbidden-key'
    | 'unknown-node'
    | 'unknown-mark'
    | 'unknown-attribute'
    | 'invalid-content'
    | 'ragged-table'
    | 'duplicate-id'
    | 'newer-schema'
  /** What and where, for support; not translated. */
  readonly detail: string
}
