/** The kind of an agreement by its words; null where they say nothing of it. Pure. */
import type { AgreementKind } from '../agreement.ts'
import type { PartyKind } from '../party.ts'

/** A word before a colon says it, and is no part of what was agreed. */
const named: readonly (readonly [AgreementKind, RegExp])[] = [
  ['action-item', /^\s*(?:actie|actiepunt)\s*:\s*/iu],
  ['standing-agreement', /^\s*(?:blijvende\s+afspraak|werkafspraak)\s*:\s*/iu],
  ['intention', /^\s*(?:voornemen|intentie)\s*:\s*/iu],
  ['decision', /^\s*besluit\s*:\s*/iu],
]

const intends =
  /(?<!\p{L})(?:(?:het|ons|de|onze|is|als)\s+(?:voornemen|intentie)|(?:voornemen|intentie)\s+(?:is|om|van)|voornemens|van\s+plan)(?!\p{L})/iu

/** "Besluitenlijst rondsturen" and "het besluit voorbereiden" take none. */
const decides =
  /(?<!\p{L})(?:besloten\s*(?:is|wordt|werd|om|dat|tot|:)|(?:is|zijn|werd|wordt|heeft|hebben)\s(?:[^.;]{0,80}\s)?besloten|besluit(?:en)?\s+(?:om|dat|tot))(?!\p{L})/iu

/** Bodies and organisations lay down what holds; a person who does so has something to do. */
const laysDown =
  /(?<!\p{L})(?:stel(?:t|len)\s[^.;]{0,200}\svast|vastgesteld|bekrachtigt|bekrachtigd|bekrachtigen)(?!\p{L})/iu

const holds =
  /(?<!\p{L})(?:altijd|voortaan|vanaf\s+nu|van\s+nu\s+af|steeds|standaard|nooit\s+meer|in\s+de\s+regel)(?!\p{L})/iu

/** In doubt it is an action item: that is what somebody looks after. */
export const readKind = (
  text: string,
  { owners, hasTerm }: { readonly owners: readonly PartyKind[]; readonly hasTerm: boolean },
): AgreementKind | null => {
  const said = named.find(([, pattern]) => pattern.test(text))?.[0]
  if (said) return said
  if (intends.test(text)) return 'intention'
  const isOfPerson = owners.includes('member')
  if (decides.test(text) && !(isOfPerson && hasTerm)) return 'decision'
  if (laysDown.test(text) && !isOfPerson) return 'decision'
  return holds.test(text) && owners.length === 0 && !hasTerm ? 'standing-agreement' : null
}

/** Where the word that names the kind ends. */
export const kindWordEnd = (text: string): number =>
  named.map(([, pattern]) => pattern.exec(text)?.[0].length ?? 0).find((length) => length > 0) ?? 0
