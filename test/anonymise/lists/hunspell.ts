/** Reads a Hunspell dictionary: the words of it, with their suffixes written out. */
import { readFileSync } from 'node:fs'

interface Suffix {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

const forbidden = 'Fw'

/** Every entry as it is written, with all its forms. @param path without `.aff` and `.dic` */
export function* readForms(path: string): Generator<{ readonly word: string; readonly forms: readonly string[] }> {
  const suffixes = readSuffixes(readFileSync(`${path}.aff`, 'utf8'))
  for (const line of readFileSync(`${path}.dic`, 'utf8').split('\n').slice(1)) {
    const [word = '', written = ''] = (line.split(/\s/)[0] ?? '').split('/')
    const flags: readonly string[] = written.match(/../g) ?? []
    if (word === '' || flags.includes(forbidden)) continue
    yield { word, forms: [word, ...flags.flatMap((flag) => (suffixes.get(flag) ?? []).flatMap(formOf(word)))] }
  }
}

const formOf =
  (word: string) =>
  ({ strip, add, condition }: Suffix): readonly string[] =>
    condition.test(word) && word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : []

/** `SFX Ze 0 ben/CaCb b`: flag, what goes, what comes, after which ending. The line that counts the others is no rule. */
function readSuffixes(affixes: string): ReadonlyMap<string, readonly Suffix[]> {
  const rules = [...affixes.matchAll(/^SFX (\S\S) (\S+) (\S+) (\S+)/gm)].filter(
    ([, , strip]) => !/^[YN]$/.test(strip ?? ''),
  )
  const read = rules.map(([, flag = '', strip = '', add = '', condition = '']) => ({
    flag,
    strip: strip === '0' ? '' : strip,
    add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
    condition: new RegExp(condition === '.' ? '$' : `${condition}$`, 'u'),
  }))
  return Map.groupBy(read, ({ flag }) => flag)
}
