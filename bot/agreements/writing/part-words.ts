/** The words that say which part somebody has in it. */
import type { Unclear } from './read-line.ts'

/**
 * @property leavesTitle with its name, where it stands at an end: anywhere, or only behind a comma or a stop, where no
 *   verb of the sentence hangs on it.
 * @property mayBeAnybody names that are not known are nothing to speak of.
 */
export interface Marker {
  readonly field: Unclear['field']
  readonly pattern: RegExp
  readonly leavesTitle?: 'anywhere' | 'apart'
  readonly mayBeAnybody?: boolean
}

const marker = (field: Marker['field'], source: string, more: Omit<Marker, 'field' | 'pattern'> = {}): Marker => ({
  field,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?=[\\s:])\\s*:?`, 'giu'),
  ...more,
})

const anywhere = { leavesTitle: 'anywhere' } as const
const apart = { leavesTitle: 'apart' } as const
const orAnybody = { mayBeAnybody: true } as const

/** Verbs of which whoever follows "met" does a part: "maakt met het RBL een plan". */
const doing =
  'maakt|maken|ontwikkelt|ontwikkelen|organiseert|organiseren|schrijft|schrijven|werkt|werken|richt|richten|voert|voeren'

/** Before the name. "is.m." is how a scan reads "i.s.m.". */
export const before: readonly Marker[] = [
  marker(
    'partners',
    'i\\.\\s?s\\.?\\s?m\\.?|is\\.\\s?m\\.?|ism|in\\s+(?:nauwe\\s+)?samenwerking\\s+met|partners?(?=\\s*:)',
    anywhere,
  ),
  marker('partners', 'samen\\s+met', { ...anywhere, ...orAnybody }),
  marker('partners', `(?<=(?<!\\p{L})(?:${doing})\\s+)met`, orAnybody),
  marker('consulted', '(?:in|na)\\s+(?:goed\\s+)?overleg\\s+met|(?:in|na)\\s+afstemming\\s+met', anywhere),
  marker('consulted', 'afstemming\\s+met|af\\s+te\\s+stemmen\\s+met|afgestemd\\s+met|afstemmen\\s+met', apart),
  marker(
    'consulted',
    '(?:stemt|stemmen)\\s(?:[^.;:\\n]{0,80}\\s)?af\\s+met|(?:bespreekt|bespreken)\\s(?:[^.;:\\n]{0,80}?\\s)?met|(?:overlegt|overleggen)\\s(?:[^.;:\\n]{0,80}?\\s)?met',
    orAnybody,
  ),
  marker('lead', 'onder\\s+leiding\\s+van|(?:kar)?trekkers?(?=\\s*:)|projectleiders?(?=\\s*:)', anywhere),
  marker('lead', 'getrokken\\s+door|trekker\\s+is|projectleider\\s+is', apart),
  marker('lead', '(?:kar)?trekkers?|projectleiders?', { ...apart, ...orAnybody }),
  marker('owners', 'eigena(?:ar|ren)(?=\\s*:)|actiehouders?(?=\\s*:)|wie(?=\\s*:)|organisatie\\s+door', anywhere),
  marker('owners', '(?:georganiseerd|uitgevoerd|opgepakt)\\s+door', apart),
  marker('owners', 'door', orAnybody),
  marker('contact', 'contactpersoon(?=\\s*:)|contactpersoon\\s+is', apart),
  marker('contact', 'contactpersoon', { ...apart, ...orAnybody }),
  // Who is asked about it; with whom the owners "nemen contact op" is another.
  marker(
    'contact',
    'melden\\s+bij|geef\\s+dit\\s+door\\s+aan|mail\\s+naar|(?<=\\?\\s+)neem\\s+contact\\s+op\\s+met',
    orAnybody,
  ),
]

const leads =
  '(?:neemt|nemen|heeft|hebben)(?:\\s+\\p{L}+){0,2}?\\s+het\\s+voortouw|(?:is|zijn|wordt|worden)\\s+(?:de\\s+)?(?:projectleiders?|(?:kar)?trekkers?)|(?:leidt|leiden)\\s+(?:dit|deze|de|het)(?:\\s+\\(?door\\)?ontwikkeling)?'

/** Behind the name, with what may stand between: ", coördinator van het team"; or in brackets. */
export const behind: readonly { readonly field: 'lead' | 'contact'; readonly pattern: RegExp }[] = [
  { field: 'lead', pattern: new RegExp(`^(?:,[^.;,\\n]{1,100},?)?\\s+(?:${leads})(?!\\p{L})`, 'iu') },
  { field: 'lead', pattern: /^\s*\(\s*(?:kar)?(?:trekker|projectleider)s?\s*\)/iu },
  { field: 'contact', pattern: /^\s*\(\s*contactpersoon\s*\)/iu },
]
