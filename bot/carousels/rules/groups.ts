/** The top topics become groups: each with who comes, who reports, and what they report. Pure. */

import { foldText, readLine, requireLines } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { type Carousel, carouselLimits, mostGroups, type Poster, type TopicGroup } from '../carousel.ts'
import { requirePoster } from './posters.ts'

/** @property posters of which groups talk, in order. @property own topics beside them, a line each. */
export interface Topics {
  readonly posters: readonly string[]
  readonly own: string
}

/** Of each group its place among them says what it is called by: what signs up for it is known before it is there. */
export type NameGroup = (place: number) => Pick<TopicGroup, 'id' | 'sheet'>

/** @throws {Refusal} carousel.no-groups, -many-groups, -group-twice, -poster-gone, field.too-long */
export const makeGroups = (posters: readonly Poster[], topics: Topics, name: NameGroup): readonly TopicGroup[] => {
  const chosen = topics.posters.map((id) => {
    const { title } = requirePoster(posters, id)
    return { title, poster: id }
  })
  const own = linesOf(topics.own).map((title) => ({ title, poster: null }))
  const all = [...chosen, ...own]
  if (all.length === 0) throw refusal('carousel.no-groups', undefined, 'posters')
  return all.reduce<readonly TopicGroup[]>((groups, one) => addTopic(groups, one, name), [])
}

const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => readLine(line, 'own', carouselLimits.title))
}

const addTopic = (
  groups: readonly TopicGroup[],
  { title, poster }: Pick<TopicGroup, 'title' | 'poster'>,
  name: NameGroup,
): readonly TopicGroup[] => {
  if (groups.some((one) => foldText(one.title) === foldText(title)))
    throw refusal('carousel.group-twice', { title }, 'own')
  if (groups.length >= mostGroups) throw refusal('carousel.many-groups', { most: mostGroups }, 'own')
  return [...groups, { ...name(groups.length + 1), title, poster, rapporteur: '', report: '' }]
}

/** One more, while they talk. @throws {Refusal} carousel.not-now, -many-groups, -group-twice, field.missing, field.too-long */
export const addGroup = (carousel: Carousel, own: string, name: NameGroup): Carousel => {
  requireGroups(carousel)
  const title = readLine(own, 'own', carouselLimits.title)
  return { ...carousel, groups: addTopic(carousel.groups, { title, poster: null }, name) }
}

/** @throws {Refusal} carousel.group-gone */
export const requireGroup = ({ groups }: Pick<Carousel, 'groups'>, id: string): TopicGroup => {
  const group = groups.find((one) => one.id === id)
  if (!group) throw refusal('carousel.group-gone')
  return group
}

/** Whoever takes it on first has it. @throws {Refusal} carousel.not-now, -group-gone, -rapporteur-taken */
export const claimGroup = (carousel: Carousel, id: string, member: string): Carousel => {
  requireGroups(carousel)
  const { rapporteur } = requireGroup(carousel, id)
  if (rapporteur !== '' && rapporteur !== member) throw refusal('carousel.rapporteur-taken')
  return changeGroup(carousel, id, { rapporteur: member })
}

/** By whoever leads the carousel; '' for nobody. @throws {Refusal} carousel.not-now, -group-gone */
export const nameRapporteur = (carousel: Carousel, id: string, member: string): Carousel => {
  requireReporting(carousel)
  requireGroup(carousel, id)
  return changeGroup(carousel, id, { rapporteur: member })
}

/**
 * Also after the closing: minutes are often written on the way home.
 *
 * @param seen what stood there when it was written: what somebody else wrote meanwhile is not lost.
 * @throws {Refusal} carousel.not-now, -group-gone, form.overtaken, field.missing, field.too-long at `report`
 */
export const reportGroup = (carousel: Carousel, id: string, report: string, seen: string): Carousel => {
  requireReporting(carousel)
  const { report: kept } = requireGroup(carousel, id)
  const read = requireLines(report, 'report', carouselLimits.report)
  if (kept !== seen && kept !== read) throw refusal('form.overtaken')
  return changeGroup(carousel, id, { report: read })
}

/** Groups for which this member is still to report. */
export const owedBy = ({ stage, groups }: Carousel, member: string): readonly TopicGroup[] =>
  stage === 'groups' ? groups.filter(({ rapporteur, report }) => rapporteur === member && report === '') : []

/** Somebody else reports for them, or as '' nobody yet. */
export const passReports = (carousel: Carousel, from: string, to: string): Carousel =>
  owedBy(carousel, from).reduce((passed, { id }) => changeGroup(passed, id, { rapporteur: to }), carousel)

const requireGroups = ({ stage }: Carousel): void => {
  if (stage !== 'groups') throw refusal('carousel.not-now', { stage })
}

const requireReporting = ({ stage }: Carousel): void => {
  if (stage !== 'groups' && stage !== 'closed') throw refusal('carousel.not-now', { stage })
}

const changeGroup = (carousel: Carousel, id: string, change: Partial<TopicGroup>): Carousel => ({
  ...carousel,
  groups: carousel.groups.map((one) => (one.id === id ? { ...one, ...change } : one)),
})

/** An agreement was made of it, or of a part of it; the same again is one. */
export const growAgreement = (carousel: Carousel, agreement: string, part: string): Carousel =>
  carousel.outgrowths.some((one) => one.agreement === agreement)
    ? carousel
    : { ...carousel, outgrowths: [...carousel.outgrowths, { agreement, part }] }
