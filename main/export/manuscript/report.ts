import type { Finding, FindingCode } from '../../../shared/domain/finding'

/** Reports one finding; `block` is the block that it leads to. */
export type Report = (code: FindingCode, params?: Finding['params'], block?: Finding['blockId']) => void
