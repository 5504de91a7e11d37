/** What was taken out of a text and why, in Dutch, for whoever submitted it. It quotes the text: it is shown to nobody else. */
import type { Anonymised } from '../bot/anonymise/anonymise.ts'
import type { Label, Reason } from '../bot/anonymise/finding.ts'
import type { Verdict } from '../bot/anonymise/traits.ts'
import { traits as traitWords } from '../cards/words/nl/traits.ts'

const labels: Readonly<Record<Label, string>> = {
  PER: 'persoon',
  LOC: 'plaats',
  SCHOOL: 'school',
  ORG: 'instelling',
  AGE: 'leeftijd',
  DATE: 'datum',
  ADDR: 'adres',
  POSTCODE: 'postcode',
  PHONE: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  URL: 'webadres',
  HANDLE: 'accountnaam',
  BSN: 'BSN',
  IBAN: 'rekeningnummer',
  BRIN: 'schoolcode',
  PLATE: 'kenteken',
  ID: 'nummer',
}

const reasons: Readonly<Record<Reason, string>> = {
  directory: 'staat in de gids van het netwerk',
  list: 'staat in een lijst met namen',
  format: 'heeft de vorm ervan',
  capital: 'een hoofdletter waar het Nederlands er geen vraagt',
  'unknown-word': 'geen Nederlands woord',
  context: 'de woorden eromheen',
  echo: 'dezelfde naam staat elders in de tekst',
}

const verdicts: Readonly<Record<Verdict, string>> = {
  clear: 'Geen kenmerken gevonden die een kind aanwijsbaar maken. Lees de tekst toch zelf na.',
  warn: 'Let op: dit kenmerk kan een kind aanwijsbaar maken.',
  block: 'Samen wijzen deze kenmerken een kind aan. Herschrijf ze voordat u de tekst deelt.',
}

export function explain(original: string, { replacements, traits, verdict }: Anonymised): string {
  const replaced = replacements.map(
    ({ start, end, label, reason, by }) =>
      `  ${original.slice(start, end)} → ${by}  (${labels[label]}: ${reasons[reason]})`,
  )
  const traced = traits.map(
    ({ start, end, kind }) =>
      `  ${original.slice(start, end)}: ${traitWords[kind].explanation} → liever: ${traitWords[kind].suggestion}`,
  )
  return [replaced.length > 0 ? 'Vervangen:' : 'Niets vervangen.', ...replaced, verdicts[verdict], ...traced].join('\n')
}
