import type { KnownPlace } from '../../../shared/domain/participants-view'
import { listIds } from './PersonRow'

const most = 400

/** What the fields of institution and district offer while somebody types. */
export function PlaceLists({ places }: { readonly places: readonly KnownPlace[] }) {
  const institutions = [...new Set(places.map(({ institution }) => institution))].slice(0, most)
  const districts = [...new Set(places.map(({ district }) => district).filter(Boolean))].slice(0, most)
  return (
    <>
      <datalist id={listIds.institution}>
        {institutions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={listIds.district}>
        {districts.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
