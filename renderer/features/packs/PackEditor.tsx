import { BookPlus, MapPinned, Minus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackItemView, PackView } from '../../../shared/domain/pack'
import type { Workshop } from '../../../shared/domain/workshop'
import { call } from '../../api/call'
import { useCommand } from '../../api/command-registry'
import { errorWords } from '../../api/error-words'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { OrderedList } from '../../ui/OrderedList'
import { showToast } from '../../ui/toasts'
import { useReport } from '../../words/use-report'
import type { AnnexSlots } from './annex-slots'
import { AddChaptersDialog } from './AddChaptersDialog'
import {
  countChapters,
  estimatedPackPages,
  itemInput,
  orderItems,
  removeItem,
  renameDivider,
  setAnnex,
  setDistrictSheet,
  setDividerLanguage,
  setItemOptions,
  setPackFacts,
} from './pack-items'
import { PackItemRow } from './PackItemRow'
import { PackSettings } from './PackSettings'
import { PublicityPanel } from './PublicityPanel'
import { ReadersPanel } from './ReadersPanel'
import { useItemTitle } from './use-item-title'
import { usePackSession } from './use-pack-session'

export interface PackEditorProps {
  readonly view: PackView
  readonly workshop: Workshop
  readonly onOpenChapter: (draftId: string) => void
  readonly annexes: AnnexSlots
}

const options = { id: null, isTrainerOnly: false, startsOnRightPage: false }

/** One pack: its properties and its chapters in their order, each on the version it is pinned to. */
export function PackEditor({ view: opened, workshop, onOpenChapter, annexes }: PackEditorProps) {
  const { t } = useTranslation()
  const report = useReport()
  const titleOf = useItemTitle()
  const [session, { view, error, isSaving }] = usePackSession(opened)
  const [isAdding, setAdding] = useState(false)
  const { pack, items } = view
  useCommand({ id: 'add-chapters', title: t('packs.addChapters'), run: () => setAdding(true) })
  const remove = (one: PackItemView) => {
    const at = items.indexOf(one)
    void session.edit(removeItem(one.item.id))
    showToast({
      text: t('packs.removed', { title: titleOf(one) }),
      action: { text: t('common.undo'), run: () => void session.add([itemInput(one.item, true)], at) },
    })
  }
  const takeNewer = async ({ item, newer }: PackItemView) => {
    const chapterId = item.type === 'chapter' ? item.chapterId : await chapterOf(newer?.versionId ?? '')
    if (!newer || !chapterId || !(await session.flush())) return
    report(await call('pack:useVersion', { packIds: [pack.id], chapterId, versionId: newer.versionId }))
  }
  const stay = async ({ item, newer }: PackItemView) => {
    if (!newer || !(await session.flush())) return
    report(await call('pack:stay', { packId: pack.id, itemId: item.id, declined: newer.versionId }))
  }
  const hasDistrictSheet = items.some(({ item }) => item.type === 'district-sheet')
  return (
    <>
      {error ? (
        <ErrorNotice words={error.code === 'conflict' ? t('packs.conflict') : errorWords(t, error)}>
          <Button onPress={() => session.forgetError()}>{t('packs.understood')}</Button>
        </ErrorNotice>
      ) : null}
      <PackSettings pack={pack} session={session} />
      <PublicityPanel pack={pack} />
      <ReadersPanel
        pack={pack}
        district={workshop.district}
        onAudience={(audience) => void session.edit(setPackFacts({ audience }))}
      />
      {items.length === 0 ? (
        <EmptyPlace title={t('packs.noChapters.title')} text={t('packs.noChapters.text')}>
          <Button variant="primary" icon={BookPlus} onPress={() => setAdding(true)}>
            {t('packs.addChapters')}
          </Button>
        </EmptyPlace>
      ) : (
        <OrderedList
          label={t('packs.items', { title: pack.title })}
          items={items.map((one) => ({ id: String(one.item.id), one }))}
          textOf={({ one }) => titleOf(one)}
          onReorder={(order) => void session.edit(orderItems(order.map(({ id }) => id)))}
        >
          {({ one }) => (
            <PackItemRow
              view={one}
              number={items.indexOf(one) + 1}
              pack={pack}
              district={workshop.district}
              onOpenChapter={onOpenChapter}
              annexes={annexes}
              onAnnex={(annexId, title) => void session.edit(setAnnex(one.item.id, annexId, title))}
              onOptions={(change) => void session.edit(setItemOptions(one.item.id, change))}
              onRename={(title) => void session.edit(renameDivider(one.item.id, title))}
              onLanguage={(language) => void session.edit(setDividerLanguage(one.item.id, language))}
              onChooseSheet={(versionId) => void session.edit(setDistrictSheet(one.item.id, versionId))}
              onRemove={() => remove(one)}
              onUseNewer={() => void takeNewer(one)}
              onStay={() => void stay(one)}
            />
          )}
        </OrderedList>
      )}
      <div className="packs-foot">
        {items.length > 0 ? (
          <Button icon={BookPlus} onPress={() => setAdding(true)}>
            {t('packs.addChapters')}
          </Button>
        ) : null}
        <Button
          icon={Minus}
          onPress={() => void session.add([{ ...options, type: 'divider', title: t('packs.newDivider') }])}
        >
          {t('packs.addDivider')}
        </Button>
        <Button
          icon={MapPinned}
          isDisabled={hasDistrictSheet}
          onPress={() => void session.add([{ ...options, type: 'district-sheet', versionId: null }])}
        >
          {t('packs.addDistrictSheet')}
        </Button>
        {annexes.add(
          (annexIds) => void session.add(annexIds.map((annexId) => ({ ...options, type: 'annex', annexId }))),
        )}
        <span className="packs-grow" />
        <span className="ui-soft" role="status">
          {isSaving ? `${t('packs.saving')} · ` : ''}
          {t('packs.chapterCount', { count: countChapters(view) })}
          {' · '}
          {t('packs.pagesForParticipants', { count: estimatedPackPages(view) })}
        </span>
      </div>
      {isAdding ? (
        <AddChaptersDialog
          view={view}
          onAdd={(inputs) => void session.add(inputs)}
          onOpenChapter={onOpenChapter}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  )
}

/** The chapter of a version, where the item itself does not name it. */
async function chapterOf(versionId: string) {
  const rows = await call('chapter:list', {})
  return rows.ok ? (rows.value.find((row) => row.latest?.id === versionId)?.chapterId ?? null) : null
}
