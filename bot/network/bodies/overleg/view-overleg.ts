/** What the card of a body tells beyond who sits there. */
import type { AffairsView, NextView, OverlegView } from '../../../../cards/overleg.ts'
import { mostCounted } from '../../../agreements/store.ts'
import type { Context } from '../../../chat/feature.ts'
import { dayAt, hourAt } from '../../../clock.ts'
import { sayDate } from '../../../dates/say-due.ts'
import type { Meeting } from '../../../meetings/meeting.ts'
import type { Customs } from '../../customs.ts'
import { type Body, isSteward } from '../../network.ts'
import { standingsIn } from '../../seating.ts'
import { sayRhythm } from '../rhythm/say-rhythm.ts'
import type { BodyStores } from '../stores.ts'
import { sayHour } from './hours.ts'
import { linkedBodies, neighbourhoodOf } from './neighbourhood.ts'
import { viewChain } from './view-chain.ts'
import { viewIntentions } from './view-intentions.ts'

export const viewOverleg = async (stores: BodyStores, body: Body, context: Context): Promise<OverlegView> => {
  const { network: store } = stores
  const { network, words, member, language } = context
  const [bodies, links, seats] = await Promise.all([
    store.bodies(network.id),
    store.bodyLinks(network.id),
    store.seats(network.id),
  ])
  const around = linkedBodies(links.filter(({ from, to }) => from === body.id || to === body.id))
  const shown = neighbourhoodOf(links, body.id)
  return {
    ...{ id: body.id, name: body.name },
    ...sayCustoms(body.customs, context),
    chain: viewChain({ bodies, links, seats }, shown, body.id, words),
    neighbours: bodies.filter(({ id }) => id !== body.id && around.includes(id) && shown.includes(id)),
    undrawn: around.filter((id) => !shown.includes(id)).length,
    intentions: await viewIntentions(store, body, language),
    isSecretariat: member.role === 'secretariat',
    affairs: await viewAffairs(stores, body, around.length > 0, context),
  }
}

const sayCustoms = (customs: Customs, { words }: Pick<Context, 'words'>) => {
  const { decides, rhythm, startsAt, minutes, place, papersDays, needsBothSides, standing } = customs
  return {
    ...{ decides, papersDays, needsBothSides, standing },
    rhythm: rhythm === null ? '' : sayRhythm(rhythm, words),
    usual: words.overleg.usual(sayHour(startsAt), minutes, place),
  }
}

/** Null for whoever does not sit there. @param isLinked with another body, which hears of it */
const viewAffairs = async (
  stores: BodyStores,
  body: Body,
  isLinked: boolean,
  context: Context,
): Promise<AffairsView | null> => {
  const roles = (await standingsIn(stores.network, context, body.id)).map(({ role }) => role)
  if (roles.length === 0) return null
  const [next, { total }] = await Promise.all([
    findNext(stores, body, context),
    stores.agreements.list(body.network, { bodies: [body.id], isOpen: true }, 0),
  ])
  return {
    next,
    open: { count: total, isAll: total < mostCounted },
    mayTell: isLinked && roles.some((role) => isSteward(role) || role === 'facilitator'),
    isSteward: roles.some(isSteward),
  }
}

/** The first that has its day, from today on; else the first for which one is to be found. */
const findNext = async ({ meetings }: BodyStores, body: Body, context: Context): Promise<NextView | null> => {
  const query = { bodies: [body.id] }
  const [[planned], [toPlan]] = await Promise.all([
    meetings.list(body.network, { ...query, states: ['planned', 'in-session'], from: context.today }, { limit: 1 }),
    meetings.list(body.network, { ...query, states: ['to-plan'] }, { limit: 1 }),
  ])
  const next = planned ?? toPlan
  return next ? { meeting: next.id, said: sayNext(next, context) } : null
}

const sayNext = ({ title, hours, window }: Meeting, { words: { overleg: say }, language }: Context): string =>
  hours
    ? say.nextOn(title, sayDate(dayAt(hours.startsAt), language), hourAt(hours.startsAt))
    : say.nextToPlan(title, window?.text ?? '')
