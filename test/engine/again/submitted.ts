import { type formIn, valuesOf } from '../../world.ts'

/** A form as it is sent, as it opened but for what is filled in. */
export const submitted = (form: ReturnType<typeof formIn>, over: Readonly<Record<string, unknown>> = {}) =>
  ({ kind: 'submit', name: form.name, state: form.state, values: { ...valuesOf(form), ...over } }) as const
