/** One to five as a bar of five blocks; an empty month is a row of dots. Readable without colour. */
export const energyBar = (energy: number | null): string =>
  energy === null ? '·····' : '█'.repeat(energy) + '░'.repeat(5 - energy)
