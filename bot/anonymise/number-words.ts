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

const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']
const beyond = tens.flatMap((ten, at): [string, number][] =>
  units.slice(0, 10).map((unit, value) => [value === 0 ? ten : `${unit}en${ten}`, (at + 2) * 10 + value]),
)

/** Number words, without accents, as ages of pupils and of those around them are written. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...beyond,
])

/** "vijf" to "drieëntwintig": what an age of a pupil is called; "een", "twee" and "drie" count other things more often. */
export const pupilWord =
  '(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:(?:een|twee|drie)[eë]n)?twintig)'
/** "vierendertig", "tachtig". */
export const elderWord =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
