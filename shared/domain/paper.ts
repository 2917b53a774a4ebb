import type { ColumnSetId, Day, Instant } from './ids'
import type { Language } from './language'

/** Documents of a workshop beside its packs; each carries the publicity of its project. */
export const paperKinds = [
  'invitation',
  'programme',
  'attendance',
  'name-tags',
  'questionnaire',
  'certificates',
  'privacy-notice',
  'photo-consent',
  'minutes',
  'poster',
  'report',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** Those that name participants: made when asked for, never kept. */
export const papersWithPeople: readonly PaperKind[] = ['attendance', 'name-tags', 'certificates', 'minutes']

export const paperFormats = ['pdf', 'docx'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** What a coordinator writes for a paper; the screen shows them in this order. */
export const paperFields = {
  invitation: ['text', 'access', 'registration', 'costs', 'note'],
  programme: ['note'],
  attendance: ['note'],
  'name-tags': [],
  questionnaire: ['introduction', 'questions', 'openQuestions', 'return'],
  certificates: ['topics', 'signatories', 'place'],
  'privacy-notice': [
    'controller',
    'officer',
    'purpose',
    'legalBasis',
    'recipients',
    'retention',
    'rights',
    'supervisor',
  ],
  'photo-consent': ['controller', 'purpose', 'publishedIn', 'withdrawal'],
  minutes: ['excused', 'proceedings', 'conclusions', 'tasks', 'recorder'],
  poster: ['aim', 'support'],
  report: ['summary', 'evaluation', 'findings', 'next'],
} as const satisfies Record<PaperKind, readonly string[]>

/** What a workshop says on one of its papers. A field that is absent prints the starting text of its language. */
export interface PaperSettings {
  /** The first leads; a second one makes the sheet bilingual. Empty: the language of the workshop. */
  readonly languages: readonly Language[]
  /** By language and then by the names of `paperFields`. */
  readonly texts: { readonly [L in Language]?: Readonly<Record<string, string>> | undefined }
  /** Of the attendance sheet; null: the usual ones of the project's profile. */
  readonly columnSetId: ColumnSetId | null
  /** Rows, tags or certificates without a name, for those who come unregistered. */
  readonly blanks: number
  /** False: only blank rows. */
  readonly hasPeople: boolean
}

export const plainPaper: PaperSettings = { languages: [], texts: {}, columnSetId: null, blanks: 0, hasPeople: true }

/** What a column of an attendance sheet is filled from; `blank` stays empty for a pen. */
export const columnSources = [
  'number',
  'name',
  'institution',
  'position',
  'district',
  'country',
  'email',
  'signature',
  'morning',
  'afternoon',
  'blank',
] as const
export type ColumnSource = (typeof columnSources)[number]

export interface SheetColumn {
  readonly source: ColumnSource
  /** By language; an absent one prints the usual word for the source. */
  readonly heading: { readonly [L in Language]?: string | undefined }
  /** Share of the width; those of a set are weighed against each other. */
  readonly weight: number
}

/** Columns of an attendance sheet as a funder wants them. Data of the user, seeded from `assets/profiles`. */
export interface ColumnSet {
  readonly id: ColumnSetId
  readonly seedId: string | null
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Shipped publicity profiles (`seedId`) whose projects use this set unless they choose another. */
  readonly usualFor: readonly string[]
  /** What the funder asks for and what nobody found written, for the person who chooses. */
  readonly note: string
  readonly source: string
  /** Null when nobody has verified it; the app says so. */
  readonly checkedOn: Day | null
  readonly editedAt: Instant | null
}

/** A paper that was made, as the audit record names it. */
export interface PaperOutput {
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly fileName: string
  /** Lower-case hex SHA-256. */
  readonly hash: string
  readonly madeAt: Instant
  readonly madeBy: string
  readonly namesPeople: boolean
}
