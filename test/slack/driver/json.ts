/** Slack's payloads as the driver walks through them: anything may be anywhere. */
export type Json = Readonly<Record<string, unknown>>

export const asObject = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

export const asList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(asObject) : [])

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Everything that can be read in a block or element, in order, as a person sees it. */
export const wordsIn = (value: unknown): string => collect(value).join(' ')

const collect = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(collect)
  const object = asObject(value)
  if (typeof object.text === 'string') return [isParsed(object.type) ? unescapeText(object.text) : object.text]
  if (object.type === 'user') return [`@${asText(object.user_id)}`]
  return ['text', 'fields', 'label', 'hint', 'element', 'elements', 'accessory', 'placeholder'].flatMap((key) =>
    object[key] === undefined ? [] : collect(object[key]),
  )
}

const isParsed = (type: unknown): boolean => type === 'plain_text' || type === 'mrkdwn'

export const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
