/** What moves when a field is left must not move a button from under the pointer: its click would be lost. */

let isDown = false
for (const kind of ['mousedown', 'mouseup'])
  addEventListener(
    kind,
    () => {
      isDown = kind === 'mousedown'
    },
    { capture: true },
  )

/** Acts now, or after the click that is under way. @param {() => void} act */
export const afterClick = (act) => {
  if (isDown) addEventListener('mouseup', () => setTimeout(act), { capture: true, once: true })
  else act()
}
