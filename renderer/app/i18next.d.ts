import type { cs } from '../../shared/i18n/cs'

declare module 'i18next' {
  interface CustomTypeOptions {
    /** A key that does not exist is a type error. */
    resources: { translation: typeof cs }
  }
}
