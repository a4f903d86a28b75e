declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified[ simplified…]` entries separated by `|`. */
  const entries: string;
  export default entries;
}
