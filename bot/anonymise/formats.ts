import { isIban } from './checksums.ts'
import type { Finding } from './finding.ts'
import { type Format, searchFor } from './format-search.ts'
import { plate, plates } from './plates.ts'

const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'
const shape = (source: string, flags = 'giu'): RegExp => new RegExp(before + source + after, flags)

const topLevels =
  'nl|com|net|org|eu|be|de|fr|uk|info|io|me|app|school|frl|amsterdam|example|test|tv|gg|nu|online|edu|gov'
const sites =
  'facebook|fb|instagram|insta|tiktok|snapchat|linkedin|twitter|x|youtube|discord|telegram|twitch|pinterest|threads|t'

const platforms =
  'insta|instagram|snap|snapchat|tiktok|tik tok|discord|telegram|roblox|gamertag|gebruikersnaam|username|inlognaam|account|fortnite|twitter|facebook|steam|xbox|psn|skype|signal'

const onPlatform = new RegExp(platforms, 'i')

/** Postcodes never end in SA, SD or SS; with a space, small words after a year are words. */
const smallWords =
  /\s(in|op|is|en|te|de|ze|we|er|ik|al|om|of|nu|je|na|ja|zo|er|u|ma|di|wo|do|vr|za|zo|km|kg|cm|ml|jr|st|po|vo|so|eu|nt|ov|tv)$/i
const isPostcode = (found: string): boolean =>
  !/s[ads]$/i.test(found) && !(smallWords.test(found) && !/[A-Z]{2}$/.test(found))
/** "Uit 1612 en" in capitals is a year. */
const yearly =
  '(?<!\\p{L})(?:uit|in|sinds|van|tot|vanaf|na|voor|rond|jaar|anno)\\s(?=(?:1\\d|20)\\d{2}\\s(?:en|in|is|op|te|de|ze|we|er|om|of|nu))'
/** "VAN 5 TOT 16": no plate, in a text that is all capitals. */
const counting =
  /\d ?(?:TOT|VAN|DAG|UUR|MEI|JAN|JUN|JUL|AUG|SEP|OKT|NOV|DEC|FEB|MRT|APR|MIN|WEL|OUT|MAX|EEN|KAN|OOK|PER) ?\d/

const isOrdinal = (found: string): boolean =>
  /^\d+\s?(de|ste?|er|km|kg|uur|jr|cm|mm|ml|gr|mb|gb|nd|rd|th|pm|am)$/i.test(found)

const formats: readonly Format[] = [
  {
    label: 'EMAIL',
    needs: /@|\(at\)|\[at\]/i,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu,
  },
  {
    label: 'EMAIL',
    needs: /apenstaart| at | @ /i,
    pattern:
      /(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{1,40}(?:\spunt\s[\p{L}\p{N}_-]{1,30}){0,3}\s(?:apenstaart(?:je)?|at|@)\s[\p{L}\p{N}-]{1,40}(?:\s?(?:punt|\.)\s?[\p{L}\p{N}-]{2,20}){1,3}/giu,
  },
  { label: 'URL', needs: /http|www\./i, pattern: /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,400}[^\s<>"').,;:!?\]]/giu },
  {
    label: 'HANDLE',
    needs: /\//i,
    pattern: new RegExp(
      `${before}(?:www\\.)?(?:${sites})\\.(?:com|nl|me|net|tv|gg)/[^\\s<>"',;)]{1,100}[^\\s<>"',;).!?]`,
      'giu',
    ),
  },
  {
    label: 'URL',
    needs: new RegExp(`\\.(?:${topLevels})`, 'i'),
    pattern: new RegExp(
      `${before}[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,2}\\.(?:${topLevels})(?:/[^\\s<>"',;)]{0,200}[^\\s<>"',;).!?])?${after}`,
      'giu',
    ),
  },
  { label: 'HANDLE', needs: /@/i, pattern: /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}/giu },
  {
    label: 'HANDLE',
    needs: /_/i,
    pattern: /(?<![\p{L}\p{N}_.])[\p{L}\p{N}.]{1,30}(?:_[\p{L}\p{N}.]{0,30}){1,4}(?:#\d{3,5})?/giu,
    accepts: (found) => /\p{L}/u.test(found) && found.length > 3,
  },
  { label: 'HANDLE', needs: /#/i, pattern: /(?<![\p{L}\p{N}])[\p{L}\p{N}.]{2,30}#\d{3,5}(?!\d)/giu },
  { label: 'IBAN', pattern: shape('[A-Z]{2} ?\\d{2}[ .-]?[A-Z]{4}[ .-]?(?:\\d[ .-]?){9}\\d') },
  {
    label: 'HANDLE',
    needs: onPlatform,
    pattern: new RegExp(
      `(?<=${before}(?:${platforms})(?:-?(?:naam|account|id))?\\s?(?::|is|heet|=|[(])\\s?)@?[\\p{L}\\p{N}._-]{3,40}[\\p{L}\\p{N}_]`,
      'giu',
    ),
  },
  {
    label: 'HANDLE',
    needs: onPlatform,
    pattern: new RegExp(
      `(?<=${before}(?:${platforms})(?:-?(?:naam|account|id))?\\s)@?[\\p{L}\\p{N}._-]{3,40}[\\p{L}\\p{N}_]`,
      'giu',
    ),
    accepts: (found) => /[\d._]/.test(found) && /\p{L}/u.test(found),
  },
  {
    label: 'IBAN',
    pattern: shape('[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?'),
    accepts: (found) => isIban(found.replace(/ /g, '')),
  },
  {
    label: 'POSTCODE',
    pattern: new RegExp(`(?<!${yearly})${before}[1-9]\\d{3}\\s?[A-Z]{2}${after}`, 'giu'),
    accepts: isPostcode,
  },
  { label: 'POSTCODE', pattern: shape('[1-9]\\d{3} [A-Z] [A-Z]', 'gu') },
  { label: 'BRIN', pattern: shape('\\d{2}[A-Z]{2}\\d{2}') },
  { label: 'BRIN', pattern: shape('\\d{2}[A-Z]{2}', 'gu') },
  {
    label: 'BRIN',
    needs: /brin/i,
    pattern: /(?<=\bbrin(?:-?(?:nummer|code|nr))?\s?:?\s?)\d{2}\s?[A-Z]{2}(?:\s?\|?\s?\d{2})?/giu,
  },
  {
    label: 'ADDR',
    needs: /huisn/i,
    pattern: /(?<=\bhuis(?:nummer|nr)\.?\s?:?\s?)\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])/giu,
  },
  { label: 'ADDR', needs: /postbus|antwoordnummer/i, pattern: /\b(?:postbus|antwoordnummer)\s\d{1,6}/giu },
  { label: 'PLATE', pattern: shape(`(?:${plates.map((one) => plate(one, '-')).join('|')})`) },
  {
    label: 'PLATE',
    pattern: shape(
      `(?:${plates
        .filter((one) => /LLL|999/.test(one))
        .map((one) => plate(one, ' ?'))
        .join('|')})`,
      'gu',
    ),
    accepts: (found) => !counting.test(found),
  },
  {
    label: 'PLATE',
    needs: /kenteken/i,
    pattern: new RegExp(
      `(?<=kenteken[^.\\n]{0,40}${before})(?:${plates.map((one) => plate(one, '[ -]?')).join('|')})${after}`,
      'giu',
    ),
  },
  {
    label: 'PLATE',
    needs: /kenteken/i,
    pattern: /(?<=\bkenteken\s?(?:is|van de auto)?\s?:?\s?)[A-Z\d]{1,3}[ -]?[A-Z\d]{2,3}[ -]?[A-Z\d]{1,3}/giu,
    accepts: (found) => /\d/.test(found),
  },
]

const search = searchFor(
  formats.map((format) => ({
    ...format,
    accepts: (found) => !isOrdinal(found) && (format.accepts?.(found) ?? true),
  })),
)

export const findFormats = (text: string): readonly Finding[] => search(text)
