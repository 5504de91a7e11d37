/** A body as the file says it; what is as its template has it is left out. */
import { wordsIn } from '../../../cards/words/speak.ts'
import { sayHour } from '../bodies/overleg/hours.ts'
import { sayRhythm } from '../bodies/rhythm/say-rhythm.ts'
import { relations } from '../chain.ts'
import type { Customs } from '../customs.ts'
import type { Body, Organisation } from '../network.ts'
import {
  changeWords,
  customsKeys,
  kindWords,
  languageWords,
  levelWords,
  servesKeys,
  templateWords,
  yesWords,
} from './file-word.ts'
import type { KeptNetwork } from './kept-network.ts'
import { usualBody } from './plan-things.ts'
import type { Names } from './write-network-file.ts'

export const writeBody = (body: Body, kept: KeptNetwork, names: Names) => {
  const { id, name, level, language, template, hasRings, seatPlan, customs } = body
  const usual = usualBody(template)
  const plan = Object.entries(seatPlan).map(([kind, seats]) => [kindWords.write(kind as Organisation['kind']), seats])
  const isUsualPlan =
    JSON.stringify(Object.entries(seatPlan).sort()) === JSON.stringify(Object.entries(usual.seatPlan).sort())
  return {
    id,
    naam: name,
    sjabloon: template === null ? undefined : templateWords.write(template),
    niveau: levelWords.write(level),
    taal: language === 'nl' ? undefined : languageWords.write(language),
    ringen: hasRings === usual.hasRings ? undefined : yesWords.write(hasRings ? 'yes' : 'no'),
    plaatsen: isUsualPlan ? undefined : Object.fromEntries(plan),
    ...writeCustoms(customs, usual.customs),
    ...writeServes(body, kept, names),
    voornemens: listed(writeIntended(body, kept, names)),
  }
}

const writeCustoms = (customs: Customs, usual: Customs) => {
  const { decides, rhythm, startsAt, minutes, place, papersDays, needsBothSides, standing } = customs
  // The file is Dutch, whoever reads the cards in what language.
  const written = {
    ...{ decides, place, minutes, papersDays, standing },
    rhythm: rhythm === null ? '' : sayRhythm(rhythm, wordsIn('nl')),
    startsAt: sayHour(startsAt),
    needsBothSides: yesWords.write(needsBothSides ? 'yes' : 'no'),
  }
  const isUsual = (name: keyof Customs) => JSON.stringify(customs[name]) === JSON.stringify(usual[name])
  const names = (Object.keys(customsKeys) as (keyof Customs)[]).filter((name) => !isUsual(name))
  return Object.fromEntries(names.map((name) => [customsKeys[name], written[name]]))
}

const writeServes = ({ id }: Body, { bodyLinks }: KeptNetwork, { bodies }: Names) =>
  Object.fromEntries(
    relations.map((relation) => {
      const served = bodyLinks.filter((link) => link.from === id && link.relation === relation)
      return [servesKeys[relation], listed(served.flatMap(({ to }) => bodies.nameOf(to) ?? []))]
    }),
  )

const writeIntended = ({ id }: Body, { intendedSeats }: KeptNetwork, { organisations }: Names) =>
  intendedSeats
    .filter(({ body }) => body === id)
    .flatMap(({ organisation, change, note, saidOn }) => {
      const name = organisations.nameOf(organisation)
      const said = { organisatie: name, wijziging: changeWords.write(change), 'gezegd op': saidOn }
      return name === undefined ? [] : [{ ...said, toelichting: note || undefined }]
    })

const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined)
