/** How hard a text is to read: Flesch–Kincaid grade for English, INFLESZ (Szigriszt-Pazos) for Spanish. */

const sentencesIn = (text: string): string[] =>
  text.split(/[.!?]+(?=[\s”»"]|$)/u).filter((sentence) => /\p{L}/u.test(sentence))
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+|\d+/gu) ?? []
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

const silentEnd = /(?:[^laeiouyscxzgh]es|[^td]ed|[^l]e)$/u
const englishSyllables = (word: string): number => {
  const letters = word.replace(/[^a-z]/gu, '').replace(silentEnd, (end) => end.charAt(0))
  const hiatus = letters.match(/[aeiouy]ing|uie|eate/gu)?.length ?? 0
  return Math.max(1, (letters.match(/[aeiouy]+/gu)?.length ?? 0) + hiatus)
}

/** Two strong vowels, or an accented weak one beside a strong one, are two syllables. */
const spanishSyllables = (word: string): number => {
  const groups = word.replace(/qu|gu(?=[eiéí])/gu, 'k').match(/[aeiouáéíóúü]+|y$/gu) ?? []
  const nuclei = groups.map((group) => group.match(/[aeoáéíóú]/gu)?.length ?? 1)
  return Math.max(1, sum(nuclei))
}

const measure = (text: string, syllablesOf: (word: string) => number) => {
  const words = wordsIn(text)
  return {
    perSentence: words.length / Math.max(1, sentencesIn(text).length),
    perWord: sum(words.map(syllablesOf)) / Math.max(1, words.length),
  }
}

/** United States school grade: 6 is read at about eleven years of age. */
export const fleschKincaid = (text: string): number => {
  const { perSentence, perWord } = measure(text, englishSyllables)
  return 0.39 * perSentence + 11.8 * perWord - 15.59
}

/** Ease from 0 to 100: from 65 as in primary school (grade 6), from 55 as in secondary (grade 9). */
export const inflesz = (text: string): number => {
  const { perSentence, perWord } = measure(text, spanishSyllables)
  return 206.835 - 62.3 * perWord - perSentence
}
