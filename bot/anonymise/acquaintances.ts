/** Somebody in a text, by the words that they were called: folded, without particles; a single letter is an initial. */
export interface Named {
  readonly words: Set<string>
}

const isTelling = (word: string): boolean => word.length > 1

/** Those met so far, found by a name without a walk over all of them: a text may name thousands. */
export class Acquaintances<Person extends Named> {
  readonly #byWord = new Map<string, Person[]>()
  readonly #byInitials = new Map<string, Person>()

  /** One name within the other: "Daan" and "Daan de Vries". Initials alone never join two people. */
  find(words: readonly string[]): Person | undefined {
    const telling = words.filter(isTelling)
    if (telling.length === 0) return this.#byInitials.get(words.join(' '))
    const [commonest = [], ...rarer] = telling.map((word) => this.#byWord.get(word) ?? []).sort(longestFirst)
    // Whoever has two of the words is found by the rarer one; whoever has one word only was the first to have it.
    return [...commonest.slice(0, 1), ...rarer.flat()].find((one) => isSame(one, words, telling))
  }

  meet(person: Person, words: readonly string[]): void {
    for (const word of words) {
      if (isTelling(word) && !person.words.has(word)) this.#file(word, person)
      person.words.add(word)
    }
    if (!words.some(isTelling)) this.#byInitials.set(words.join(' '), person)
  }

  #file(word: string, person: Person): void {
    const filed = this.#byWord.get(word)
    if (filed) filed.push(person)
    else this.#byWord.set(word, [person])
  }
}

const longestFirst = (one: readonly unknown[], other: readonly unknown[]): number => other.length - one.length

const isSame = (person: Named, words: readonly string[], telling: readonly string[]): boolean =>
  telling.every((word) => person.words.has(word)) ||
  [...person.words].every((word) => words.includes(word) || !isTelling(word))
