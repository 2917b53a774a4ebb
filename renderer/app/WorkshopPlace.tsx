import { Fragment } from 'react'
import { AllSection } from '../features/audit/AllSection'
import { ChangesSection } from '../features/audit/ChangesSection'
import { EvidenceSection } from '../features/audit/EvidenceSection'
import { PackPreview } from '../features/audit/PackPreview'
import { wantBlock } from '../api/wanted-block'
import { AddAnnexButton } from '../features/annexes/AddAnnexButton'
import { AnnexNotes } from '../features/annexes/AnnexNotes'
import { AnnexTools } from '../features/annexes/AnnexTools'
import { CopiesSection } from '../features/copies/CopiesSection'
import { PackExport } from '../features/exporting/PackExport'
import { PersonDialog } from '../features/library/PersonDialog'
import type { AnnexSlots } from '../features/packs/annex-slots'
import { NewerVersionsPlace } from '../features/packs/NewerVersionsPlace'
import { PackSection } from '../features/packs/PackSection'
import { PaperworkSection } from '../features/paperwork/PaperworkSection'
import { ParticipantsSection } from '../features/participants/ParticipantsSection'
import { WorkshopScreen } from '../features/workshops/WorkshopScreen'
import { WorkshopsHome } from '../features/workshops/WorkshopsHome'
import { navigate, type Route } from './route'

/** The address of the place-wide view; no workshop has such an id. */
export const newerVersions = 'newer'

const open = (id: string) => navigate({ place: 'workshops', id })
const openChapter = (id: string, blockId: string | null = null) => {
  wantBlock(id, blockId)
  navigate({ place: 'chapters', id })
}
const annexSlots: AnnexSlots = {
  add: (onAdd) => <AddAnnexButton onAdd={onAdd} />,
  notes: (annexId) => <AnnexNotes annexId={annexId} />,
  tools: (annexId, title, onChange) => <AnnexTools annexId={annexId} title={title} onChange={onChange} />,
}
const leave = () => navigate({ place: 'workshops', id: null })

/** The open workshop with its packs, or the way to one. */
export function WorkshopPlace({ route }: { readonly route: Route }) {
  if (route.id === null) return <WorkshopsHome onOpen={open} />
  if (route.id === newerVersions) return <NewerVersionsPlace onOpenWorkshop={open} />
  return (
    <WorkshopScreen
      workshopId={route.id}
      onOpen={open}
      onLeave={leave}
      addPerson={({ onClose, onSaved }) => <PersonDialog person={null} onClose={onClose} onSaved={onSaved} />}
    >
      {({ workshop, packs, editions }) => (
        <>
          <ParticipantsSection workshop={workshop} />
          <PaperworkSection workshop={workshop} />
          <PackSection
            workshop={workshop}
            packs={packs}
            onOpenChapter={openChapter}
            onOpenWorkshop={open}
            annexes={annexSlots}
          >
            {(view) => (
              <Fragment key={view.pack.id}>
                <ChangesSection pack={view.pack} />
                <PackPreview view={view} />
                <PackExport
                  pack={view.pack}
                  editions={editions}
                  onOpenChapter={openChapter}
                  onOpenProject={() => navigate({ place: 'projects', id: workshop.projectId })}
                />
                <CopiesSection workshop={workshop} pack={view.pack} editions={editions} />
              </Fragment>
            )}
          </PackSection>
          <EvidenceSection workshop={workshop} />
          <AllSection workshop={workshop} />
        </>
      )}
    </WorkshopScreen>
  )
}
