/** What is named one after the other, `dinsdag en donderdag`, `3, 5 en 7 mei`: those, never what lies between. Pure. */
import { weekdayIn } from './weekdays.ts'

/** Its own `en` is part of a range. */
const range = /\b(?:tot en met|tussen|between|up to and including)\b/iu
const between = /\s*,\s*(?:en\s+|and\s+)?|\s+(?:en|and)\s+|(?<=\p{L})\s*[&+/]\s*(?=\p{L})/iu

/** The parts as they were typed; one for what is no list. */
export const splitListed = (text: string): readonly string[] => {
  const tidy = text.replace(/\bt\/m\b|\btot en met\b/giu, 't·m')
  if (range.test(tidy)) return [text]
  return tidy.split(between).map((part) => part.trim().replaceAll('t·m', 't/m'))
}

/** Each part so that it can be read by itself: `3 en 5 mei` is `3 mei` and `5 mei`. */
export const partsOf = (text: string): readonly string[] => {
  const parts = splitListed(text)
  return parts.length === 1 ? [inFull(text)] : withWeek(withMonth(parts))
}

const inFull = (part: string): string => weekdayIn(part.toLowerCase()) ?? part

const numbers = /^\d{1,2}(?:\s*(?:t\/m|tot|to|-|–)\s*\d{1,2})?$/iu
const month = /\d\s+(\p{L}{3,}\.?(?:\s+\d{4})?)$/u

const withMonth = (parts: readonly string[]): readonly string[] =>
  parts.map((part, at) => {
    const named = numbers.test(part) && parts.slice(at + 1).find((one) => month.test(one))
    return named ? `${part} ${month.exec(named)?.[1]}` : part
  })

/** "Volgende week dinsdag en donderdag", "dinsdag en donderdag volgende week": both are of that week. */
const withWeek = (parts: readonly string[]): readonly string[] => {
  const around = parts.map(aroundWeekday).find((one) => one !== null)
  return parts.map((part) => {
    const name = weekdayIn(part.toLowerCase())
    return name && around ? around(name) : (name ?? part)
  })
}

const aroundWeekday = (part: string): ((name: string) => string) | null => {
  const words = part.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase())
  if (words.length < 2) return null
  if (weekdayIn(last) && !/^(?:op|on|vrij)$/iu.test(first)) return (name) => [...words.slice(0, -1), name].join(' ')
  return weekdayIn(first) && !/\d/u.test(part) ? (name) => [name, ...words.slice(1)].join(' ') : null
}
