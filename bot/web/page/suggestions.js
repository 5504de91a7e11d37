/** What the composer can complete: commands after "/", members and organisations after "@". */

/** @typedef {import('../page-data.ts').You} You */
/** @typedef {import('../page-data.ts').Person} Person */
/** @typedef {{ from: number, insert: string }} Completion */

/** As many as one looks through without scrolling. */
const mostShown = 8

/**
 * @param {string} typed up to the caret
 * @param {You} you
 * @returns {{ options: { label: string, about: string, choice: Completion }[], isFirstActive: boolean }}
 */
export const suggest = (typed, you) => {
  const command = /^\s*(\/\S*)$/u.exec(typed)?.[1]
  if (command) return { options: completeCommand(typed.length - command.length, command, you), isFirstActive: false }
  const at = typed.lastIndexOf('@')
  const name = at < 0 ? null : typed.slice(at + 1)
  if (name === null || name.length > 60) return { options: [], isFirstActive: false }
  return { options: completeName(at, name, you), isFirstActive: true }
}

/** @param {number} from @param {string} begun @param {You} you */
const completeCommand = (from, begun, you) =>
  you.commands
    .filter(([name]) => name.startsWith(begun.toLowerCase()) && name !== begun)
    .map(([name, does]) => ({ label: name, about: does, choice: { from, insert: `${name} ` } }))

/** @param {number} from @param {string} begun @param {You} you */
const completeName = (from, begun, you) =>
  you.people
    .filter((person) => isBegun(person.name, begun))
    .slice(0, mostShown)
    .map((person) => ({ label: person.name, about: person.about, choice: { from, insert: `@${person.name} ` } }))

/**
 * Whether any word of a name is begun, so that a surname finds somebody too.
 *
 * @param {string} name
 * @param {string} begun
 */
export const isBegun = (name, begun) => {
  const [all, start] = [name.toLowerCase(), begun.toLowerCase()]
  return all.startsWith(start) || (start !== '' && all.includes(` ${start}`))
}

/** @typedef {{ text: string, mentions: { from: number, until: number, member: string | null }[] }} Saying */

/** What somebody says, with the members that it names. @param {string} text @param {You} you @returns {Saying} */
export const sayingOf = (text, you) => ({ text, mentions: mentionsIn(text, you.people) })

/**
 * Where members are named in a text. The longest name wins, so that "@Jan de Wit" is not read as "@Jan".
 *
 * @param {string} text
 * @param {readonly Person[]} people
 */
const mentionsIn = (text, people) => {
  const members = people.filter((person) => person.member).toSorted((a, b) => b.name.length - a.name.length)
  return [...text.matchAll(/@/gu)].flatMap(({ index }) => {
    const named = members.find(({ name }) => text.startsWith(name, index + 1))
    return named ? [{ from: index, until: index + 1 + named.name.length, member: named.member }] : []
  })
}
