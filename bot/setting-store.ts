/** Small facts of the installation itself, such as where the clock of the try-out stands. Not for what people say. */
export interface SettingStore {
  readonly get: (key: string) => Promise<string | null>
  readonly set: (key: string, value: string) => Promise<void>
}
