/** "So umschreibt es Isolde Fugmann", "That was how the union put it": a sentence that only says whose words stood before it. */
export const SUMS_UP =
  /^(?:So|Das|Dies|Damit|Mit diesen Worten|Diese Worte|That|This|Those|Thus)\s(?:\p{Ll}+\s){0,3}?(?:sagte?|sagten|sagen|schreibt|schrieb|umschreibt|umschrieb|beschreibt|beschrieb|formuliert|formulierte|erklärt|erklärte|sieht|sah|nennt|nannte|kommentiert|kommentierte|fasst|fasste|begründet|begründete|steht|stand|lautet|lautete|stammt|stammen|klingt|is how|was how|is what|was what|were the words|are the words)(?!\p{L})/u;

/** It has nothing else to tell: "So sagt es Holm", not "So sagte Holm, das Geld sei weg". */
export const onlySumsUp = (sentence: string) =>
  SUMS_UP.test(sentence) && !/[,:]\s(?!(?:die|der|das|who|which)\s)/u.test(sentence);
