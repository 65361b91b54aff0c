/** Everyday words that say nothing by themselves, in both languages. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of maar dus want omdat als dan dat die dit deze er hier daar ik je jij jou jouw u hij zij ze wij we ' +
    'jullie hem haar hen hun ons onze mij me mijn zijn is was waren ben bent wordt worden werd heb hebt heeft hebben ' +
    'had zal zou zullen kan kun kunnen kon mag moet moeten wil willen wilde ga gaat gaan doe doet doen niet geen wel ' +
    'ook nog al te om van voor naar met bij aan in op uit over tot door na onder tegen zo wat wie waar wanneer hoe ' +
    'meer heel erg graag even toch nu t s n zelf iets alles ' +
    'the a an and or but so because if then that this these those there here i you he she it they we me him her them ' +
    'us my your his its our their is was are were be been being am have has had will would shall should can could may ' +
    'might must do does did not no also still to of for from with at by in on out about into over up as what who where ' +
    'when how more very just now ll ve re d m'
  ).split(' '),
)
