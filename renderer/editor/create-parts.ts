import type { Language } from '../../shared/domain/language'
import { createSlashKeys } from './behaviour/slash-plugin'
import { createChapterTexts, type OtherChapter } from './other-chapters'
import { editorExtensions } from './editor-extensions'
import type { EditorPictures } from './editor-pictures'
import type { EditorSpelling } from './editor-spelling'
import { createRequestChannel } from './request-channel'
import { createSpellingMarks } from './spelling/spelling-marks'
import { createTextHelp } from './text-help'
import type { Translate } from './translate'
import { createPictureUrls } from './views/picture-urls'

export interface EditorParts {
  readonly title: string
  readonly chapterId?: string | null | undefined
  readonly language: Language
  readonly isReadOnly: boolean
  readonly pictures: EditorPictures
  readonly chapters: readonly OtherChapter[]
  readonly spelling?: EditorSpelling | null
  readonly isSpellingOn?: boolean
}

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))

/** What lives as long as one editor: its extensions, and the ways by which they talk to the window. */
export function createParts(props: EditorParts, t: Translate) {
  const {
    title,
    chapterId = null,
    language,
    isReadOnly,
    pictures,
    chapters,
    spelling = null,
    isSpellingOn = true,
  } = props
  const requests = createRequestChannel()
  const slash = createSlashKeys()
  const urls = createPictureUrls(pictures.load)
  const titles = new Map(chapters.map((chapter) => [chapter.id, chapter.title]))
  const services = {
    t,
    random: randomBytes,
    pictures: urls,
    request: requests.send,
    chapterText: createChapterTexts(chapters),
    chapterTitle: (id: string) => titles.get(id) ?? null,
  }
  const labels = { label: t('editor.label', { title }), language, isReadOnly, chapterId }
  const marks = spelling && !isReadOnly ? createSpellingMarks(spelling, language, isSpellingOn) : null
  const help = isReadOnly ? null : createTextHelp(language, (act) => requests.send({ type: 'unknown-act', act }))
  return { requests, slash, urls, marks, help, extensions: editorExtensions(services, slash, labels, marks, help) }
}
