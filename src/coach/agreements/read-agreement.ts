export { isLater } from './later.ts'
export { parseAgreement } from './parse-agreement.ts'
export { readAgreement } from './read-line.ts'
export { splitAgreements } from './split-agreements.ts'
