const units = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
  'eenentwintig',
  'tweeentwintig',
  'drieentwintig',
]

/** Number words up to 23, as ages of pupils are written. */
export const numberWords: ReadonlyMap<string, number> = new Map(units.map((word, value) => [word, value]))
