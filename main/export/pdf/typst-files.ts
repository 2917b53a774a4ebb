/** Files of the book by their path from its root, without a leading slash: the design, the content as JSON, pictures. */
export type TypstFiles = ReadonlyMap<string, Uint8Array>
