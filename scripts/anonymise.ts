import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import { type Anonymised, anonymise } from '../bot/anonymise/anonymise.ts'
import type { Label, Reason } from '../bot/anonymise/finding.ts'
import type { Verdict } from '../bot/anonymise/traits.ts'

/** Reads Dutch text and prints it anonymised. What it reads goes nowhere else: not into a log, not into an error. */

const usage = `usage: npm run -s anonymise [-- --explain] < TEKST
       npm run -s anonymise -- --jsonl < REGELS   (één {id, text} per regel)`

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

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue
    const { id, text } = parseLine(line)
    const { text: anonymised, replacements } = anonymise(text)
    const spans = replacements.map(({ start, end, label }) => [start, end, label])
    process.stdout.write(`${JSON.stringify({ id, text: anonymised, spans })}\n`)
  }
}

/** A line that is none is refused without quoting it, as the parser's own message would. */
function parseLine(line: string): { readonly id: unknown; readonly text: string } {
  try {
    const { id, text } = JSON.parse(line)
    if (typeof text === 'string') return { id, text }
  } catch {}
  throw new Error('Een regel is geen {id, text}.')
}

async function answerPerson(explains: boolean): Promise<void> {
  const original = await readAll(process.stdin)
  const answer = anonymise(original)
  process.stdout.write(answer.text)
  if (explains) process.stdout.write(`\n${explain(original, answer)}\n`)
}

function explain(original: string, { replacements, traits, verdict }: Anonymised): string {
  const replaced = replacements.map(
    ({ start, end, label, reason, by }) =>
      `  ${original.slice(start, end)} → ${by}  (${labels[label]}: ${reasons[reason]})`,
  )
  const traced = traits.map(({ start, end, suggestion }) => `  ${original.slice(start, end)} → liever: ${suggestion}`)
  return ['Vervangen:', ...replaced, verdicts[verdict], ...traced].join('\n')
}

const args = process.argv.slice(2)
if (args[0] === '--jsonl') await answerLines()
else if (args.length === 0 || args[0] === '--explain') await answerPerson(args[0] === '--explain')
else {
  console.error(usage)
  process.exitCode = 1
}
