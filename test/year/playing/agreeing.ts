/** What members do about agreements, agendas, the plan and each other's bodies in the year that is played. */
import type { Agreement } from '../../../bot/agreements/agreement.ts'
import { must } from '../../world.ts'
import type { Doing } from './planning.ts'
import { bodyIn, confirm, did, formOf, type Stage } from './stage.ts'

export const allAgreements = async ({ world }: Stage): Promise<readonly Agreement[]> =>
  (await world.storage.agreements.list(world.network, {}, 500)).items

/** By its title, or as "task of" a decision. */
export const agreementTitled = async (stage: Stage, name: string): Promise<Agreement> => {
  const all = await allAgreements(stage)
  const decision = name.startsWith('task of ') ? all.find(({ title }) => title === name.slice(8)) : null
  const found = decision
    ? all.find(({ parent }) => parent?.agreement === decision.id)
    : all.find(({ title }) => title === name)
  return must(found, `agreement “${name}”`)
}

export const addItem = async (stage: Stage, { who, body, item }: Doing<'add an item'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('agenda-item.add', { body: bodyIn(stage, body).id, meeting: null }))
  await confirm(person, form, { title: item })
}

export const putOnAgenda = async (stage: Stage, { who, agreement, body }: Doing<'put on the agenda'>) => {
  const person = stage.world.as(who)
  const { id } = await agreementTitled(stage, agreement)
  const form = formOf(await person.press('agenda-item.put-on-agenda', { kind: 'agreement', id }))
  await confirm(person, form, { body: bodyIn(stage, body).id })
}

export const giveOwner = async (stage: Stage, { who, task, to, by }: Doing<'give an owner'>) => {
  const person = stage.world.as(who)
  const { id } = await agreementTitled(stage, `task of ${task}`)
  const form = formOf(await person.press('agreement.correct', { item: id }))
  await confirm(person, form, { owners: [`member:${must(stage.world.members[to], to).id}`], term: by })
}

export const reportDone = async (stage: Stage, { who, agreement }: Doing<'report done'>) => {
  did(await stage.world.as(who).press('agreement.report-done', { item: (await agreementTitled(stage, agreement)).id }))
}

export const confirmDone = async (stage: Stage, { who, agreement }: Doing<'confirm done'>) => {
  did(await stage.world.as(who).press('agreement.confirm-done', { item: (await agreementTitled(stage, agreement)).id }))
}

export const tell = async (stage: Stage, { who, from, text }: Doing<'tell'>) => {
  const person = stage.world.as(who)
  const form = formOf(await person.press('report-back.write', { body: bodyIn(stage, from).id }))
  await confirm(person, form, { text })
}

/** From the hard day that the form offers. */
export const planBack = async (stage: Stage, { who, body }: Doing<'plan back'>) => {
  const person = stage.world.as(who, body)
  const steps = formOf(did(await person.submit(formOf(await person.command('planning', 'nieuw')))))
  await confirm(person, steps, {})
}

export const onlyPlan = async ({ world }: Stage) => must((await world.storage.plans.list(world.network, {}))[0], 'plan')

export const finishStep = async (stage: Stage, { who, step }: Doing<'finish a step'>) => {
  const plan = await onlyPlan(stage)
  const found = must(
    plan.steps.find(({ title }) => title.toLowerCase().includes(step.toLowerCase())),
    `step ${step}`,
  )
  did(await stage.world.as(who).press('plan.mark-step', { plan: plan.id, step: found.id, isDone: true }))
}
