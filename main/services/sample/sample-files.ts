import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { AssetHash, ChapterId } from '../../../shared/domain/ids'
import type { DocumentJson } from '../../../shared/document/document-json'
import { importHtml } from '../../import/html/import-html'
import { addAsset } from '../library/add-asset'
import type { ServiceContext } from '../service-context'
import type { SampleKeys } from './sample-keys'
import { sampleResult } from './sample-result'

const chapterKey = /data-chapter="([^"]+)"/g

/** The files of the sample: texts as HTML of the schema, pictures beside them. */
export class SampleFiles {
  readonly #context: ServiceContext
  readonly #pictures = new Map<string, AssetHash>()

  constructor(context: ServiceContext) {
    this.#context = context
  }

  /** The text of a file. References to other chapters name them by key. Anything that would be lost throws. */
  readText(file: string, chapters: SampleKeys<ChapterId>): DocumentJson {
    const html = readFileSync(this.#path('chapters', file), 'utf8').replace(
      chapterKey,
      (_, key: string) => `data-chapter="${chapters.get(key)}"`,
    )
    const findPicture = (name: string) => this.#picture(name)
    const { document, report } = sampleResult(
      importHtml(html, { random: this.#context.random, liftTitle: false, findPicture }),
      file,
    )
    if (report.dropped.length > 0) throw new Error(`the sample's ${file} would lose ${JSON.stringify(report.dropped)}`)
    return document
  }

  #picture(name: string): AssetHash {
    const known = this.#pictures.get(name)
    if (known) return known
    const { hash } = sampleResult(
      addAsset(this.#context, { name: basename(name), bytes: readFileSync(this.#path('pictures', name)) }),
      name,
    )
    this.#pictures.set(name, hash)
    return hash
  }

  /** Names may be given with their folder or without. */
  #path(folder: string, name: string): string {
    return join(this.#context.assetsFolder, 'samples', folder, basename(name))
  }
}
