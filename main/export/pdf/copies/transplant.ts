import type { AppendedObject } from '../conformance/append-objects'
import type { PdfFile } from '../conformance/pdf-file'
import { isPdfArray, isPdfDictionary, PdfReference, type PdfDictionary, type PdfValue } from '../conformance/pdf-value'

/** Brings objects of one file into the numbers of another. What several places share is brought once. */
export class Transplant {
  readonly objects: AppendedObject[] = []
  readonly #from: PdfFile
  readonly #numbers = new Map<number, number>()
  #next: number

  constructor(from: PdfFile, firstNumber: number) {
    this.#from = from
    this.#next = firstNumber
  }

  /** A number that nothing has taken yet. */
  takeNumber(): number {
    const number = this.#next
    this.#next += 1
    return number
  }

  value(value: PdfValue): PdfValue {
    if (value instanceof PdfReference) return this.#reference(value)
    if (isPdfArray(value)) return value.map((one) => this.value(one))
    return isPdfDictionary(value) ? this.dictionary(value) : value
  }

  dictionary(value: PdfDictionary): PdfDictionary {
    return new Map([...value].map(([key, one]) => [key, this.value(one)] as const))
  }

  /** Dictionaries and streams become objects; anything else stands where it was named. */
  #reference(reference: PdfReference): PdfValue {
    const known = this.#numbers.get(reference.number)
    if (known !== undefined) return new PdfReference(known)
    const resolved = this.#from.resolve(reference)
    if (!isPdfDictionary(resolved)) return this.value(resolved)
    const number = this.takeNumber()
    this.#numbers.set(reference.number, number)
    const stream = this.#from.rawStream(reference)
    const dictionary = this.dictionary(new Map([...resolved].filter(([key]) => key !== 'Length')))
    this.objects.push({ number, dictionary, ...(stream && resolved.has('Length') ? { stream } : {}) })
    return new PdfReference(number)
  }
}
