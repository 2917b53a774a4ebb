import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssetHash } from '../../../shared/domain/ids'
import { call } from '../../api/call'

/** The picture that is to be described. */
export function RepairPicture({ asset }: { readonly asset: AssetHash }) {
  const { t } = useTranslation()
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    void call('asset:read', { hash: asset }).then((read) => {
      if (!read.ok || isGone) return
      made = URL.createObjectURL(new Blob([new Uint8Array(read.value.bytes)], { type: read.value.mediaType }))
      setUrl(made)
    })
    return () => {
      isGone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [asset])
  return url ? <img className="exporting-repair-picture" src={url} alt={t('exporting.check.repair.picture')} /> : null
}
