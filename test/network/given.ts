/** A network of its own for each test, and the ids by which its people and bodies go. */
import { afterEach, beforeEach, expect } from 'vitest'
import { must, openWorld, type World } from '../world.ts'

export let world: World

export const useWorld = (): void => {
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const said = (value: unknown): string => JSON.stringify(value)
export const idOf = (name: string): string => must(world.members[name], name).id
export const bodyOf = (name: string): string => must(world.bodies[name], name).id
