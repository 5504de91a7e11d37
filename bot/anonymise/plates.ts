/** The patterns of Dutch number plates; L a letter, 9 a digit. */
export const plates =
  'LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9'.split(
    ' ',
  )
/** Any plate of such a pattern, as an expression. */
export const plate = (written: string, between: string): string =>
  written
    .replace(/-/g, between)
    .replace(/L+/g, (run) => `[A-Z]{${run.length}}`)
    .replace(/9+/g, (run) => `\\d{${run.length}}`)
