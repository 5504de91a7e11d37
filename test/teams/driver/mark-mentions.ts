import { accountOf, botAccount } from './world.ts'

/** `@Name` of somebody who is there, as Teams sends it: a tag in the text and an entity beside it. */
export const markMentions = (text: string, people: Readonly<Record<string, string>>) => {
  const names = [...Object.entries(people).map(([person, name]) => ({ id: accountOf(person), name })), botAccount]
  const named = names.filter(({ name }) => text.includes(`@${name}`)).sort((a, b) => b.name.length - a.name.length)
  const marked = named.reduce((so, { name }) => so.replaceAll(`@${name}`, `<at>${name}</at>`), text)
  const entities = named.map((mentioned) => ({ type: 'mention', text: `<at>${mentioned.name}</at>`, mentioned }))
  return { text: marked, entities }
}
