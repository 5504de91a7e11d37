/**
 * Whether a name stands as the one who does it: "De Regio inventariseert …" does, "Gemeente Huizen uitnodigen" does
 * not. Pure. In doubt it does not: the form asks.
 */

/** Words that often stand behind a name and are no verbs, or say what is done to it. */
const noun =
  /^(?:budget|project|rapport|concept|contact|bericht|overzicht|besluit|product|traject|contract|convenant|pact|punt|dienst|beraad|document|bezoek|start|net|met|het|niet|uit|tot|dit|dat|wat|want|bestuurlijk|wordt|worden|krijgt|krijgen|bestaat|bestaan|hoort)$/iu

/** "Gemeenten uitnodigen" has somebody uitgenodigd. */
const separable = /^(?:uit|op|aan|af|voor|bij|mee|na|door|toe|terug|over|samen|vast|in|deel)(?=\p{L}{4})/iu
const ofOthers =
  /^(?:vragen|bellen|mailen|benaderen|informeren|betrekken|bezoeken|spreken|ondersteunen|herinneren|bedanken|helpen|raadplegen|consulteren|begeleiden|adviseren|werven|benoemen|kiezen|interviewen|verzoeken|wijzen|koppelen|verbinden|volgen|faciliteren)$/iu
const common =
  /^(?:gaat|gaan|zal|zullen|neemt|nemen|wil|willen|kan|kunnen|moet|moeten|heeft|hebben|komt|komen|doet|doen|ziet|zien|mag|mogen|blijft|blijven|zet)$/iu

/** "Vragen", "uitnodigen": it is done to whoever stands beside it. */
export const isOfOthers = (word: string): boolean => ofOthers.test(word) || /^(?:uitnodigen|aanschrijven)$/iu.test(word)

/** @param after what follows the name */
export const isFollowedByVerb = (after: string, isMany: boolean): boolean => {
  const [, word = '', rest = ''] = /^\s+(\p{L}+)(.*)/su.exec(after) ?? []
  if (!/^\s+\S/u.test(rest)) return false
  if (/^(?:is|zijn)$/iu.test(word))
    return /^\s+(?:hier|daar)?(?:voor\s+)?(?:verantwoordelijk|aan\s+zet|belast)/iu.test(rest)
  if (common.test(word)) return true
  if (word !== word.toLowerCase() || noun.test(word)) return false
  if (/t$/u.test(word)) return word.length > 3
  return isMany && /\p{L}{2,}en$/u.test(word) && !separable.test(word) && !ofOthers.test(word)
}

/** "Het adviesteam van de Regio met jeugdartsen gaat …": what belongs to the name may stand between. */
export const isFollowedByLaterVerb = (after: string): boolean =>
  /^\s+(?:van|met|uit|bij)\s+[^.;,:\n]{1,80}?\s+(?:gaat|gaan|zal|zullen|neemt|nemen)\s+\S/iu.test(after)

/** "Voor de kerstvakantie organiseert de Regio …". */
export const isAfterVerb = (before: string): boolean =>
  /^\W*(?:voor|vóór|in|op|na|om|tijdens|uiterlijk|vanaf|hierover|hiervoor|binnen|eind|begin|medio|samen|met)\s[^.;:\n]*\s(?:gaat|gaan|zal|zullen|neemt|nemen|doet|doen|maakt|maken|schrijft|stelt|stellen|brengt|brengen|zorgt|zorgen|regelt|\p{L}{3,}eert|organiseren)\s+$/iu.test(
    before,
  )
