export {}

declare global {
  /** What the codecs take and give. They know it from the DOM; where there is none, they bring their own. */
  interface ImageData {
    readonly data: Uint8ClampedArray<ArrayBuffer>
    readonly width: number
    readonly height: number
  }
}
