import type { DocumentJson } from './document-json'

type Migration = (document: DocumentJson) => DocumentJson

/** Step n turns a document of schema n into one of schema n + 1. Frozen once landed; pure; safe to run twice. */
const migrations: readonly Migration[] = []

/** Brings an older document to the present schema, step by step. */
export function migrateDocument(document: DocumentJson, from: number): DocumentJson {
  return migrations.slice(from - 1).reduce((current, migrate) => migrate(current), document)
}
