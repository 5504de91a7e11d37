/** What a platform may expect of whoever calls it, and whether that is kept. */
import type { Asked, ServiceParts } from './service.ts'
import type { Fault } from './weather.ts'

/** Of timers that end a little early, in milliseconds. */
const slack = 5

export const mannersOf = ({ clock, pace }: Pick<ServiceParts, 'clock' | 'pace'>) => {
  const problems: string[] = []
  const asked = new Map<string, number>()
  const unanswered = new Map<string, number>()
  const listening = new Set<string>()
  const silentUntil = new Map<string, number>()
  const answeredAt = new Map<string, number>()
  return {
    problems,
    asked,
    unanswered,
    note: ({ call, scope, message }: Asked): void => {
      const now = clock.now()
      countIn(asked, `${call} ${scope}`)
      const early = (silentUntil.get(scope) ?? 0) - now
      if (early > slack) problems.push(`${call} came ${early} ms before the Retry-After of ${scope} had passed`)
      const hasty = (answeredAt.get(scope) ?? 0) + pace - now
      if (message && hasty > slack) problems.push(`${call} came ${hasty} ms before the pace of ${scope} allowed`)
    },
    failed: ({ call, scope }: Asked, fault: Fault): void => {
      if (isSilent(fault)) countIn(unanswered, `${call} ${scope}`)
    },
    forget: (scope: string): void => {
      silentUntil.delete(scope)
      answeredAt.delete(scope)
    },
    listen: (scopes: readonly string[], isListening: boolean): void => {
      for (const scope of scopes) isListening ? listening.add(scope) : listening.delete(scope)
    },
    silence: (scope: string, until: number): void => {
      if (listening.has(scope)) silentUntil.set(scope, until)
    },
    answered: ({ scope }: Asked): void => {
      if (listening.has(scope)) answeredAt.set(scope, clock.now())
    },
  }
}

export const countIn = (counts: Map<string, number>, of: string): void => void counts.set(of, (counts.get(of) ?? 0) + 1)

export const isSilent = (fault: Fault): boolean => fault === 'hang' || fault === 'reset' || fault === 'lost-reply'
