import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { ReportBack } from '../../bot/report-backs/report-back.ts'
import { instant, json, key, named, optional, text, typed } from './columns.ts'

const ids = json(z.array(z.string()))

export const reportBacks = new EntitySchema<ReportBack>({
  name: 'report_back',
  tableName: 'report_backs',
  columns: {
    network: key,
    id: key,
    from: named('from_body', text),
    meeting: optional(text),
    to: named('to_bodies', ids),
    text: typed,
    agreements: ids,
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
  },
  indices: [{ name: 'report_backs_by_body', columns: ['network', 'from', 'createdAt'] }],
})
