import { EntitySchema } from 'typeorm'
import { key, text } from './columns.ts'

/** @property body '' for the ladder of the network. @property value as JSON. */
export interface CaseSettingRow {
  readonly network: string
  readonly body: string
  readonly value: string
}

export const caseSettings = new EntitySchema<CaseSettingRow>({
  name: 'case_setting',
  tableName: 'case_settings',
  columns: { network: key, body: key, value: text },
})
