/**
 * How well the anonymiser does on the texts kept aside, with 95% intervals (Wilson), written into the page for privacy
 * officers.
 *
 *     node test/anonymise/figures.ts
 */
import { fillIn } from './fill-in.ts'
import type { MarkedText } from './marked-text.ts'
import { inCapitals, inSmallLetters, withoutPunctuation, withTypos } from './mutations.ts'
import { aside, type Counts, type Score, type Share, score } from './score.ts'

const labels: Readonly<Record<string, string>> = {
  PER: 'persons',
  LOC: 'places',
  SCHOOL: 'schools',
  ORG: 'institutions',
  AGE: 'ages',
  DATE: 'dates',
  ADDR: 'addresses',
  POSTCODE: 'postcodes',
  PHONE: 'phone numbers',
  EMAIL: 'e-mail addresses',
  URL: 'web addresses',
  HANDLE: 'account names',
  BSN: 'BSN',
  IBAN: 'IBAN',
  BRIN: 'BRIN',
  PLATE: 'number plates',
  ID: 'other numbers',
}

const forms: readonly (readonly [string, (text: MarkedText) => MarkedText])[] = [
  ['as they were written', (text) => text],
  ['in small letters throughout', inSmallLetters],
  ['in capitals throughout', inCapitals],
  ['without punctuation', withoutPunctuation],
  ['with a typing error in every name', withTypos],
]

/** For 95%. */
const z = 1.96

/** The interval in which the true share lies, by Wilson's score. */
const intervalOf = ({ hit, all }: Share): readonly [number, number] => {
  const share = hit / all
  const centre = share + z ** 2 / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  const whole = 1 + z ** 2 / all
  return [Math.max(0, (centre - reach) / whole), Math.min(1, (centre + reach) / whole)]
}

const percent = (share: number): string => (share * 100).toFixed(1)
const say = (share: Share): string => {
  const [low, high] = intervalOf(share)
  return `${percent(share.hit / share.all)} % (${percent(low)}–${percent(high)})`
}

const sum = (shares: Iterable<Share>): Share =>
  [...shares].reduce((all, one) => ({ hit: all.hit + one.hit, all: all.all + one.all }), { hit: 0, all: 0 })

const labelRows = ({ labels: counted }: Counts): readonly string[] =>
  Object.entries(labels).flatMap(([label, name]) => {
    const share = counted.get(label)
    return share ? [`| ${name} | ${share.all} | ${say(share)} |`] : []
  })

const formRow = (name: string, { counts }: Score): string =>
  `| ${name} | ${say(sum(counts.labels.values()))} | ${say(counts.wholeTexts)} | ${say(counts.others)} | ${say(counts.domain)} |`

const scores = forms.map(([name, change]) => [name, score(aside.map(change))] as const)
const [[, plain] = ['', null]] = scores
if (!plain) throw new Error('There are no texts.')
const words = aside.reduce((all, { text }) => all + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
const total = sum(plain.counts.labels.values())

const figures = `Measured on ${aside.length} texts of ${words.toLocaleString('en')} words, with ${total.all} things in them that identify. In brackets the 95 % interval: with so many texts, the true share lies between these.

| what | how many | found |
| --- | ---: | ---: |
${labelRows(plain.counts).join('\n')}
| **all** | ${total.all} | **${say(total)}** |

| the same texts | found of what identifies | texts without any leak | other words taken out by mistake | domain words kept |
| --- | ---: | ---: | ---: | ---: |
${scores.map(([name, one]) => formRow(name, one)).join('\n')}

In the texts as they were written that is ${((plain.leaked.length / words) * 1000).toFixed(1)} leaks in 1,000 words.`

await fillIn(new URL('../../docs/anonymiser.md', import.meta.url), 'test/anonymise/figures.ts', figures)
