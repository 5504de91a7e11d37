/** Says what an import changes: in numbers, thing by thing, and what stays beside it. */
import type { Words } from '../../../cards/words/words.ts'
import { type Change, isChanged } from './change.ts'
import type { Section } from './file-word.ts'
import type { Plan } from './plan.ts'

interface Told {
  readonly section: Section
  readonly how: 'added' | 'changed' | 'left'
  readonly name: string
  /** The fields that change. */
  readonly fields: readonly string[]
}

/** More names than this nobody reads. */
const mostNames = 25

export const tellPlan = (plan: Plan, isTrial: boolean, words: Words): readonly string[] => {
  const say = words.networkFile
  const told = changesIn(plan)
  const groups = [...Map.groupBy(told, ({ section, how }) => `${section} ${how}`).values()]
  const remaining = Object.entries(plan.remaining).map(([section, names]) =>
    say.stays(say.several[section as Section], some(names, say.more).join(', ')),
  )
  if (groups.length === 0) return [say.noChanges, ...remaining]
  const summary = isTrial ? say.wouldChange : say.didChange
  const counted = summary(groups.map((group) => countOf(group, words)))
  // Of a network that begins, everything is new.
  if (plan.network.before === null) return [counted]
  return [
    counted,
    ...groups.flatMap((group) =>
      some(
        group.map((one) => lineOf(one, words)),
        say.more,
      ),
    ),
    ...remaining,
  ]
}

const countOf = (group: readonly Told[], { networkFile: say }: Words): string => {
  const [first] = group
  if (!first) return ''
  const names = group.length === 1 ? say.things : say.several
  return `${group.length} ${names[first.section]} ${say[first.how]}`
}

const lineOf = ({ section, how, name, fields }: Told, { networkFile: say }: Words): string => {
  const changed = fields.map((field) => say.fields[field as keyof typeof say.fields] ?? field)
  return `  ${say.things[section]} ${name}: ${changed.length > 0 ? changed.join(', ') : say[how]}`
}

const some = (lines: readonly string[], more: (left: number) => string): readonly string[] =>
  lines.length <= mostNames ? lines : [...lines.slice(0, mostNames), `  ${more(lines.length - mostNames)}`]

const changesIn = (plan: Plan): readonly Told[] => [
  ...(isChanged(plan.network) ? [toldOf('network', plan.network)] : []),
  ...plan.organisations.map((change) => toldOf('organisations', change)),
  ...bodiesIn(plan),
  ...membersIn(plan),
  ...plan.groups.map((change) => toldOf('groups', change)),
  ...plan.functions.map((change) => toldOf('functions', change)),
  ...plan.links.map((change) => toldOf('links', change)),
  ...plan.absences.map(({ before, after }) => ({
    ...toldOf('absences', { before: before && { ...before, name: '' }, after: { ...after, name: '' } }),
    name: plan.names.get(after.member) ?? '',
  })),
]

/** What a body serves and who means to join it is said with the body. */
const bodiesIn = (plan: Plan): readonly Told[] => {
  const chained = new Set(plan.bodyLinks.flatMap(({ before, after }) => (after ?? before)?.from ?? []))
  const intended = new Set(plan.intendedSeats.flatMap(({ before, after }) => (after ?? before)?.body ?? []))
  const more = (id: string) => [...(chained.has(id) ? ['bodyLinks'] : []), ...(intended.has(id) ? ['intended'] : [])]
  const changed = plan.bodies.map((change) => {
    const told = toldOf('bodies', change)
    return change.before === null ? told : { ...told, fields: [...told.fields, ...more(change.after.id)] }
  })
  const known = new Set(plan.bodies.map(({ after }) => after.id))
  const only = [...new Set([...chained, ...intended])].filter((id) => !known.has(id))
  return [
    ...changed,
    ...only.map(
      (id): Told => ({ section: 'bodies', how: 'changed', name: plan.names.get(id) ?? '', fields: more(id) }),
    ),
  ]
}

/** Where somebody sits is said with the member. */
const membersIn = (plan: Plan): readonly Told[] => {
  const seated = new Set(plan.seats.flatMap(({ before, after }) => (before ?? after)?.member ?? []))
  const changed = plan.members.map((change) => {
    const told = toldOf('members', change)
    const isReseated = change.before !== null && seated.has(change.after.id)
    return isReseated ? { ...told, fields: [...told.fields, 'seats'] } : told
  })
  const known = new Set(plan.members.map(({ after }) => after.id))
  const only = [...seated].filter((id) => !known.has(id))
  return [
    ...changed,
    ...only.map(
      (id): Told => ({ section: 'members', how: 'changed', name: plan.names.get(id) ?? '', fields: ['seats'] }),
    ),
    ...plan.leaving.map(({ name }): Told => ({ section: 'members', how: 'left', name, fields: [] })),
  ].sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how))
}

const order = ['added', 'changed', 'left']

const toldOf = <Thing extends { readonly name: string }>(section: Section, { before, after }: Change<Thing>): Told => ({
  section,
  how: before ? 'changed' : 'added',
  name: after.name,
  fields: before
    ? Object.keys(after).filter(
        (field) => JSON.stringify(before[field as keyof Thing]) !== JSON.stringify(after[field as keyof Thing]),
      )
    : [],
})
