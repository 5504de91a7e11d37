/** What identifies: the labels of the JSONL interface. */
export type Label =
  | 'PER'
  | 'LOC'
  | 'SCHOOL'
  | 'ORG'
  | 'AGE'
  | 'DATE'
  | 'ADDR'
  | 'POSTCODE'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'HANDLE'
  | 'BSN'
  | 'IBAN'
  | 'BRIN'
  | 'PLATE'
  | 'ID'

/** Why a stretch of text was taken out. */
export type Reason =
  /** The network's own directory names it. */
  | 'directory'
  /** A list of names, places or organisations has it. */
  | 'list'
  /** It has the form of such a thing: a number, an address, a date. */
  | 'format'
  /** A capital where Dutch writes none. */
  | 'capital'
  /** No Dutch dictionary knows the word. */
  | 'unknown-word'
  /** What stands beside it says so: mevrouw, moeder, op het … College. */
  | 'context'
  /** The same name stands elsewhere in the text. */
  | 'echo'

/** Offsets are UTF-16 code units of the text; `end` is exclusive. */
export interface Finding {
  readonly start: number
  readonly end: number
  readonly label: Label
  readonly reason: Reason
}

export const finding = (start: number, end: number, label: Label, reason: Reason): Finding => ({
  start,
  end,
  label,
  reason,
})
