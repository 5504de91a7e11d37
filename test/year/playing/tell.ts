/** Differences as sentences. */
import type { Post } from './posts.ts'

type Said = Readonly<Record<string, string>>

export const tell = (what: string, wanted: string, found: string): readonly string[] =>
  wanted === found ? [] : [`${what} is “${found}”, and should be “${wanted}”`]

export const tellLines = (what: string, wanted: readonly string[], found: readonly string[]): readonly string[] =>
  tell(what, wanted.join(' | '), found.join(' | '))

export const tellAll = (what: string, wanted: Said, found: Said): readonly string[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(found)])].flatMap((name) =>
    tell(`${what} ${name}`, wanted[name] ?? 'nothing', found[name] ?? 'nothing'),
  )

/** Each that is wanted stands there once, and nothing else does. */
export const tellPosts = (wanted: readonly string[], found: readonly string[]): readonly string[] => {
  const left = [...found]
  const missed = wanted.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...missed.map((one) => `nobody posted “${one}”`), ...left.map((one) => `unasked there is “${one}”`)]
}

/** What must be read in a post. */
export const tellRead = (
  wanted: Readonly<Record<string, readonly string[]>>,
  posts: readonly Post[],
): readonly string[] =>
  Object.entries(wanted).flatMap(([said, texts]) => {
    const read = posts.find((post) => post.said === said)?.text ?? ''
    return texts.filter((text) => !read.includes(text)).map((text) => `“${said}” lacks “${text}”: ${read}`)
  })

/** The lines are read in this order, with or without others between them. */
export const tellInOrder = (what: string, wanted: readonly string[], found: readonly string[]): readonly string[] => {
  let from = 0
  for (const line of wanted) {
    const at = found.findIndex((one, index) => index >= from && one.includes(line))
    if (at < 0) return [`${what} lacks “${line}” in its place: ${found.join(' | ')}`]
    from = at + 1
  }
  return []
}

const meetingHeard = /^Terugkoppeling .*, \w\w \d/u

/** Every meeting of others that is heard there is one of these. */
export const tellHeard = (what: string, wanted: readonly string[], found: readonly string[]): readonly string[] => [
  ...tellInOrder(what, wanted, found),
  ...found
    .filter((line) => meetingHeard.test(line) && !wanted.some((one) => line.includes(one)))
    .map((line) => `${what} has unasked “${line}”`),
]
