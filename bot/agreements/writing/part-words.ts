/** The words that say which part somebody has in it. */
import type { Unclear } from './read-line.ts'

/**
 * @property leavesTitle what has its own field needs no place in the title.
 * @property mayBeAnybody names that are not known are nothing to speak of.
 */
export interface Marker {
  readonly field: Unclear['field']
  readonly pattern: RegExp
  readonly leavesTitle?: boolean
  readonly mayBeAnybody?: boolean
}

const marker = (field: Marker['field'], source: string, more: Omit<Marker, 'field' | 'pattern'> = {}): Marker => ({
  field,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?=[\\s:])\\s*:?`, 'giu'),
  ...more,
})

/** Before the name. "is.m." is how a scan reads "i.s.m.". */
export const before: readonly Marker[] = [
  marker(
    'partners',
    'i\\.\\s?s\\.?\\s?m\\.?|is\\.\\s?m\\.?|ism|in\\s+(?:nauwe\\s+)?samenwerking\\s+met|partners?(?=\\s*:)',
    { leavesTitle: true },
  ),
  marker(
    'consulted',
    '(?:in|na)\\s+(?:goed\\s+)?overleg\\s+met|(?:(?:in|na)\\s+)?afstemming\\s+met|af\\s+te\\s+stemmen\\s+met|afgestemd\\s+met|afstemmen\\s+met',
    { leavesTitle: true },
  ),
  marker(
    'lead',
    'onder\\s+leiding\\s+van|getrokken\\s+door|(?:kar)?trekkers?(?=\\s*:)|projectleiders?(?=\\s*:)|trekker\\s+is|projectleider\\s+is',
    { leavesTitle: true },
  ),
  marker(
    'owners',
    'eigena(?:ar|ren)(?=\\s*:)|actiehouders?(?=\\s*:)|wie(?=\\s*:)|(?:organisatie|georganiseerd|uitgevoerd|opgepakt)\\s+door',
    { leavesTitle: true },
  ),
  marker('owners', 'door', { mayBeAnybody: true }),
  marker('contact', 'contactpersoon(?=\\s*:)|contactpersoon\\s+is', { leavesTitle: true }),
  marker(
    'contact',
    '(?:neemt|nemen|neem|zoekt|zoeken)(?:\\s+\\p{L}+){0,3}?\\s+contact(?:\\s+op)?\\s+met|contact\\s+op(?:nemen|\\s+te\\s+nemen)?\\s+met|melden\\s+bij|geef\\s+dit\\s+door\\s+aan|mail\\s+naar',
    { mayBeAnybody: true },
  ),
]

/** Behind the name, with what may stand between: ", coördinator van het team". */
export const leads =
  /^(?:,[^.;,\n]{1,60},?)?\s+(?:(?:neemt|nemen|heeft|hebben)(?:\s+\p{L}+){0,2}?\s+het\s+voortouw|(?:is|zijn|wordt|worden)\s+(?:de\s+)?(?:projectleiders?|(?:kar)?trekkers?)|(?:leidt|leiden)\s+(?:dit|deze|de|het)(?:\s+\(?door\)?ontwikkeling)?)(?!\p{L})/iu
