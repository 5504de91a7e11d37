import { type Format, searchFor } from './format-search.ts'

const free = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const countDigits = (found: string): number => found.replace(/\D/g, '').length

/** What stands behind two digits and is no letters of a school's code. */
const units =
  /(?:de|st|er|en|of|te|is|op|in|na|tm|[kmgt]b|kw|kv|k[mg]|[cmnd]m|[mdc]l|mg|gr|hz|pk|nd|rd|th|[ap]m|jr|wk|dg|gl|tl|bb|hv|vw|hs|px|pt|ct|ft|vm|xl|ma|di|wo|do|vr|za|zo|md|mn|eu|ex)$/i
const isCode = (found: string): boolean => !units.test(found)
const counts = /(?:uur|min|mnd|sec|dgn|wkn|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i

const longName = '(?:bsn|burger\\s?service\\s?(?:nummer|nr)?|sofi|persoonsnummer|persoonsgebonden|pgn)'
const cars =
  '(?:kenteken|auto|wagen|busje|bus|taxi|taxibusje|scooter|brommer|motor|golf|polo|fiat|opel|volvo|ford|audi|bmw|tesla|skoda|renault|peugeot|toyota|aanhanger)'

/** Numbers and codes as people type them: small letters, a word before them, marks in odd places. */
const typed: readonly Format[] = [
  {
    label: 'BSN',
    needs: /bsn|burger\s?service|sofi|persoonsn|persoonsg|pgn/i,
    pattern: new RegExp(`(?=\\d)(?<=${longName}[^\\n]{0,48}${free})\\d(?:[ .-]?\\d){7,8}${end}`, 'giu'),
  },
  {
    label: 'ID',
    pattern: /(?<![\p{L}\p{N}.,/-])\d{4}[ .-]\d{2}[ .-]\d{3}(?![\p{L}\p{N}]|[.,/-]\d|\s\d)/gu,
    accepts: (found) => !/^(?:19|20)\d{2}/.test(found),
  },
  {
    label: 'ID',
    pattern: /(?<![\p{L}\p{N}.,/-])(?:19|20)\d{2}\/(?!(?:19|20)\d{2}(?!\d))\d{3,7}(?![\p{L}\p{N}]|[.,/-]\d)/gu,
  },
  {
    label: 'ID',
    pattern:
      /(?<![\p{L}\p{N}])(?=\p{L}{0,4}[ .-]?\d)(?<=(?<!\p{L})(?:nota|factuur|faktuur|offerte|declaratie|zaak|casus|rapport|ticket|beschikking|besluit|polis|contract|bon|order|inzake|proces-verbaal|akte|eck-?id|\p{L}{0,12}-id|document|(?:document|akte|bon|volg|stam|pas|contract|rapport|ticket)(?:nummer|nr))\.?\s?(?:nr\.?|nummer)?\s?[:=]?\s?#?)(?:\p{L}{1,4}[ .-]?)?\d[\p{L}\d]{0,12}(?:[./ -]\d[\p{L}\d]{0,8}){0,4}(?![\p{L}\p{N}])/giu,
    accepts: (found) => countDigits(found) >= (/^\d+$/.test(found) ? 5 : 3) && !/\d\s?(?:uur|euro|jaar)/i.test(found),
  },
  { label: 'ID', pattern: /(?<![\p{L}\p{N}])#\d{3,10}(?!\p{L}|\p{N})/gu },
  {
    label: 'POSTCODE',
    pattern: new RegExp(`${free}[1-9]\\d{3}\\s?[-.]\\s?[A-Z]{2}${end}`, 'giu'),
    accepts: (found) => !/s[ads]$/i.test(found) && !/(?:nl|eu|tv)$/i.test(found),
  },
  {
    label: 'POSTCODE',
    pattern: new RegExp(`${free}[1-9]\\d{3}, ?[A-Z]{2}${end}(?!\\s[A-Z]{2})`, 'gu'),
  },
  {
    label: 'POSTCODE',
    needs: /postcode|(?<!\p{L})pc/iu,
    pattern: new RegExp(
      `(?=[1-9]\\d{3})(?<=${free}(?:postcode\\p{L}*|pc[46]?)[^\\n\\d]{0,20})[1-9]\\d{3}(?:\\s?[a-z]\\s?[a-z])?${end}`,
      'giu',
    ),
  },
  {
    label: 'POSTCODE',
    pattern: new RegExp(
      `(?=[1-9]\\d{3}\\s?[a-z]{2}${end})(?<=\\p{L}\\s\\d{1,4}[- ]?(?:[a-h]|[ivx]{1,3}|hs|bis|huis)?,?\\s{1,2})[1-9]\\d{3}\\s?[a-z]{2}(?=,?\\s{1,2}\\p{L}{2})`,
      'giu',
    ),
    accepts: (found) => !/s[ads]$|\s(?:en|in|is|op|te|de|ze|we|er|om|of|nu)$/i.test(found),
  },
  {
    label: 'POSTCODE',
    pattern: /(?<=\n\s?)[1-9]\d{3}\s[A-Z]{2}(?=\s{1,2}\p{Lu}\p{L}{2})/gu,
    accepts: (found) => !/S[ADS]$/.test(found),
  },
  {
    label: 'BRIN',
    pattern: new RegExp(`${free}\\d{2}[b-df-hj-np-tv-z]{2}(?:[ |-]?\\d{2})?${end}`, 'giu'),
    accepts: (found) => isCode(found.replace(/[ |-]?\d{2}$/, '')),
  },
  {
    label: 'BRIN',
    pattern: /(?<=[([]\s?)\d{2}[a-z]{2}(?:[ |-]?\d{2})?(?=\s?[)\]])/giu,
    accepts: isCode,
  },
  {
    label: 'BRIN',
    pattern: new RegExp(`${free}\\d{2}[A-Z]{2}[ |-]\\d{2}${end}(?![.:]\\d)`, 'gu'),
  },
  {
    label: 'PLATE',
    pattern: new RegExp(
      `${free}(?:[a-z]{2}\\d{3}[a-z]|[a-z]\\d{3}[a-z]{2}|[a-z]{3}\\d{2}[a-z]|[a-z]\\d{2}[a-z]{3}|\\d{2}[a-z]{3}\\d|\\d[a-z]{3}\\d{2}|\\d[a-z]{2}\\d{3}|\\d{3}[a-z]{2}\\d)${end}`,
      'giu',
    ),
    accepts: (found) => !counts.test(found),
  },
  {
    label: 'PLATE',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?=\\d{1,3}[ -]|[a-z]{1,3}[ -]\\d|[a-z]{2}[ -][a-z]{2}[ -]\\d)(?<=${free}${cars}[^\\n\\d]{0,24}${free})(?=[a-z\\d -]{6,8})(?:[a-z]{1,3}|\\d{1,3})[ -](?:[a-z]{2,3}|\\d{2,3})[ -](?:[a-z]{1,3}|\\d{1,3})${end}`,
      'giu',
    ),
    accepts: (found) =>
      /\d/.test(found) && /\p{L}/u.test(found) && found.replace(/[ -]/g, '').length === 6 && !counts.test(found),
  },
  { label: 'URL', needs: /http|hxxp/i, pattern: /(?<!\p{L})(?:https?|hxxps?)\s?:?\s?\/{1,2}\s?[^\s<>"')\]]{3,400}/giu },
  {
    label: 'URL',
    needs: /www/i,
    pattern:
      /(?<!\p{L})www\s?[.,]?\s?[\p{L}\d-]{2,60}(?:\s?[.,]\s?[\p{L}\d-]{2,30}){0,2}(?:\s?[.,]\s?|\s)(?:nl|com|org|net|eu|be|example)(?:\/[^\s<>"',;)]{1,100})?(?![\p{L}\p{N}])/giu,
  },
  {
    label: 'URL',
    needs: / \. ?(?:nl|com|org|net)/i,
    pattern: /(?<![\p{L}\p{N}-])[\p{L}\d-]{3,60}\s[.]\s?(?:nl|com|org|net)(?![\p{L}\p{N}])/giu,
  },
  {
    label: 'EMAIL',
    needs: /©|[({[<](?:at|a|apenstaartje)[)}\]>]|@/i,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|©|[({[<](?:at|a|apenstaartje)[)}\]>])\s?[\p{L}\p{N}-]{2,63}(?:\s?[.,]\s?(?:nl|com|org|net|eu|be|example)(?!\p{L})|[.,][\p{L}\p{N}-]{2,63}){1,4}/giu,
  },
  {
    label: 'IBAN',
    pattern: new RegExp(
      `${free}[A-Z]{2} ?[\\dOIlSB]{2}[ .-]?[A-Z]{4}[ .-]?(?:[\\dOIlSB][ .-]?){9}[\\dOIlSB]${end}`,
      'giu',
    ),
    accepts: (found) => countDigits(found) >= 7,
  },
  {
    label: 'PHONE',
    pattern: /(?<![\p{N}.])(?:0[1-9]|\+31[ -]?\(?0?\)?[ -]?[1-9]|0031[ -]?[1-9])(?:[ ./_-]?\d){8}(?!\d)/gu,
    accepts: (found) => !/^\d{2}[-./]\d{2}[-./]\d{4}/.test(found),
  },
  {
    label: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,-])6[ -]\d{8}(?!\d)|(?<![\p{L}\p{N}])0[1-9]\d{0,2}_\d{6,9}(?!\d)/gu,
  },
]

export const findTypedCodes = searchFor(typed)
