/** Whether people named without `@` stand as those who do it. Pure; in doubt they do not. */
import { isAfterVerb, isFollowedByLaterVerb, isFollowedByVerb, isOfOthers } from './finite-verb.ts'
import type { Together } from './named-together.ts'

export const startsClause = /(?:^|[.;:!?\n•*)]|[-–]\s|,|(?<!\p{L})en)\s*$/iu

export const isSubject = (text: string, { start, end, parties }: Together): boolean => {
  const [behind, ahead] = [text.slice(0, start), text.slice(end)]
  const isMany =
    parties.length > 1 || parties.some(({ kind }) => kind === 'group') || /(?:en|s)$/iu.test(text.slice(start, end))
  if (startsClause.test(behind)) {
    return isFollowedByVerb(ahead, isMany) || isFollowedByLaterVerb(ahead) || isBeforePartner(ahead)
  }
  return isAfterVerb(sentenceOf(behind))
}

const isBeforePartner = (ahead: string): boolean => /^\s+(?:i\.\s?s|is\.\s?m|ism\s|in samenwerking met)/iu.test(ahead)

const sentenceOf = (behind: string): string => /[^.;\n]*$/u.exec(behind)?.[0] ?? ''

/**
 * Where the colon stands of "Werkagenda opstellen: het RBL en de gemeenten"; null where these are not named as those
 * who do it ("Uitnodigen: de gemeenten").
 */
export const colonBefore = (text: string, { start, end }: Together): number | null => {
  const match = /\p{L}+\s+(?:[^.;:\n]{0,200}\s)?(\p{L}+)(\s*:\s*)$/u.exec(text.slice(Math.max(0, start - 250), start))
  const [, word = '', colon = ''] = match ?? []
  const isLast = /^\s*(?:$|[.;,(@]|(?:uiterlijk|voor|vóór|in|start|vanaf)\s|i\.?\s?s\.?\s?m)/iu.test(text.slice(end))
  return match &&
    isLast &&
    !isOfOthers(word) &&
    !/^(?:met|aan|van|voor|bij|naar|over|door|aanwezig|deelnemers|afwezig)$/iu.test(word)
    ? start - colon.length
    : null
}
