import type { chapterChannels } from '../../shared/ipc/chapter-channels'
import { addLanguage } from '../services/chapters/add-language'
import { archiveChapter } from '../services/chapters/archive-chapter'
import { archiveTheme } from '../services/chapters/archive-theme'
import { chapterDetails } from '../services/chapters/chapter-details'
import { createChapter } from '../services/chapters/create-chapter'
import { createTheme } from '../services/chapters/create-theme'
import { listChapters } from '../services/chapters/list-chapters'
import { listInstitutions } from '../services/chapters/list-institutions'
import { listPeople } from '../services/chapters/list-people'
import { listThemes } from '../services/chapters/list-themes'
import { moveChapter } from '../services/chapters/move-chapter'
import { openDraft } from '../services/chapters/open-draft'
import { renameChapter } from '../services/chapters/rename-chapter'
import { renameTheme } from '../services/chapters/rename-theme'
import { reorderThemes } from '../services/chapters/reorder-themes'
import { saveChapterDetails } from '../services/chapters/save-chapter-details'
import { saveDraft } from '../services/chapters/save-draft'
import { savePerson } from '../services/chapters/save-person'
import { listSearchAuthors, searchChapters } from '../services/chapters/search-chapters'
import { listStarters } from '../services/starters/list-starters'
import { addAsset } from '../services/library/add-asset'
import { readAsset } from '../services/library/read-asset'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Every channel of chapters, drafts, people and pictures. */
export const chapterHandlers = {
  'theme:list': guarded(listThemes),
  'theme:create': guarded(createTheme),
  'theme:rename': guarded(renameTheme),
  'theme:reorder': guarded(reorderThemes),
  'theme:archive': guarded(archiveTheme),
  'chapter:list': guarded(listChapters),
  'chapter:create': guarded(createChapter),
  'starter:list': guarded(listStarters),
  'chapter:rename': guarded(renameChapter),
  'chapter:move': guarded(moveChapter),
  'chapter:archive': guarded(archiveChapter),
  'chapter:addLanguage': guarded(addLanguage),
  'chapter:details': guarded(chapterDetails),
  'chapter:saveDetails': guarded(saveChapterDetails),
  'draft:open': guarded(openDraft),
  'draft:save': guarded(saveDraft),
  'search:run': guarded(searchChapters),
  'search:authors': guarded(listSearchAuthors),
  'person:list': guarded(listPeople),
  'person:save': guarded(savePerson),
  'institution:list': guarded(listInstitutions),
  'asset:add': guarded(addAsset),
  'asset:read': guarded(readAsset),
} satisfies ServiceHandlers<keyof typeof chapterChannels | 'asset:add' | 'asset:read'>
