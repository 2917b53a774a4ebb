import type { AuditRecord } from './audit-record'

/** The record for programs: UTF-8, two spaces, keys in the order of the type, a line end at the end. */
export const auditJson = (record: AuditRecord): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`)
