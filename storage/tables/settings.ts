import { EntitySchema } from 'typeorm'
import { key, text } from './columns.ts'

export interface SettingRow {
  readonly key: string
  readonly value: string
}

export const settings = new EntitySchema<SettingRow>({
  name: 'setting',
  tableName: 'settings',
  columns: { key, value: text },
})
