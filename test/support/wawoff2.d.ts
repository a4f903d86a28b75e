declare module 'wawoff2/decompress.js' {
  /** WOFF2 → TrueType or OpenType. */
  export default function decompress(font: Uint8Array): Promise<Uint8Array>;
}
