import { Not } from 'typeorm'
import { z } from 'zod'
import { levels, ways } from '../bot/case-rounds/case-round.ts'
import { type EscalationLadder, noLadder } from '../bot/case-rounds/escalation.ts'
import { type BodyCaseSettings, type CaseSettingStore, usualBodySettings } from '../bot/case-rounds/settings-store.ts'
import { roundSettingsShape } from './tables/case-rounds.ts'
import { caseSettings } from './tables/case-settings.ts'
import type { Database } from './unit-of-work.ts'

const maybeText = z.string().nullable()
const bodyShape: z.ZodType<BodyCaseSettings> = z.object({
  ...{ isOn: z.boolean(), facilitator: maybeText, secondFacilitator: maybeText },
  ...{ level: z.enum(levels), way: z.enum(ways), rounds: roundSettingsShape },
})

const text = z.string()
const ladderShape: z.ZodType<EscalationLadder> = z.object({
  steps: z.array(z.object({ id: text, title: text, who: text })),
  contacts: z.array(z.object({ name: text, reach: text, hours: text })),
})

/** The ladder stands where no body stands. */
const network = ''

export const storedCaseSettings = (db: Database): CaseSettingStore => {
  const save = (row: { network: string; body: string }, value: unknown): Promise<void> =>
    db.write(async ({ manager }) => {
      await manager.upsert(caseSettings, { ...row, value: JSON.stringify(value) }, ['network', 'body'])
    })
  const find = (row: { network: string; body: string }) => db.read((manager) => manager.findOneBy(caseSettings, row))
  return {
    ofBody: async (id, body) => {
      const kept = await find({ network: id, body })
      return kept ? bodyShape.parse(JSON.parse(kept.value)) : usualBodySettings
    },
    ofBodies: (id) =>
      db.read(async (manager) => {
        const rows = await manager.find(caseSettings, {
          where: { network: id, body: Not(network) },
          order: { body: 'ASC' },
        })
        return rows.map(({ body, value }) => ({ body, settings: bodyShape.parse(JSON.parse(value)) }))
      }),
    saveOfBody: (id, body, settings) => save({ network: id, body }, settings),
    ladderOf: async (id) => {
      const kept = await find({ network: id, body: network })
      return kept ? ladderShape.parse(JSON.parse(kept.value)) : noLadder
    },
    saveLadder: (id, ladder) => save({ network: id, body: network }, ladder),
  }
}
