/** Small facts of the installation itself, such as where the clock of the try-out stands. Not for what people say. */
export interface SettingStore {
  readonly get: (key: string) => Promise<string | null>
  /** Of all who do so at once only the first has its way. @returns the value that is kept */
  readonly keepFirst: (key: string, value: string) => Promise<string>
  readonly set: (key: string, value: string) => Promise<void>
}
