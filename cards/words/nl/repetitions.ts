/** When a reminder by hand comes again. What is said here is read back as the same. */
export const repetitions = {
  on: (day: string) => `op ${day}`,
  by: (day: string) => `uiterlijk ${day}`,
  from: (rhythm: string, day: string) => `${rhythm}, vanaf ${day}`,
  daily: (from: string) => `elke dag, vanaf ${from}`,
  days: (every: string, from: string) => `elke ${every} dagen, vanaf ${from}`,
  monthly: (date: number, from: string) => `elke maand op de ${date}e, vanaf ${from}`,
  months: (every: string, date: number, from: string) => `elke ${every} maanden op de ${date}e, vanaf ${from}`,
  yearly: (day: string) => `elk jaar op ${day}`,
  workingDays: 'elke werkdag',
  beforeHoliday: (holiday: string) => `op de laatste schooldag voor de ${holiday}`,
  beforeEachHoliday: 'op de laatste schooldag voor elke schoolvakantie',
  holidays: {
    herfst: 'herfstvakantie',
    kerst: 'kerstvakantie',
    voorjaar: 'voorjaarsvakantie',
    mei: 'meivakantie',
    zomer: 'zomervakantie',
  },
}
