import { useEffect, useState } from 'react'

/** A voice that is not local would send the words to a company. */
const localVoice = (lang: string): SpeechSynthesisVoice | undefined =>
  speech()
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.slice(0, 2) === lang.slice(0, 2))

const speech = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined

/** Reads sentences aloud with a local voice, one at a time; falls silent when the page is left. */
export const useReadAloud = (lang: string) => {
  const [voice, setVoice] = useState(() => localVoice(lang))
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    const look = () => setVoice(localVoice(lang))
    look()
    speech()?.addEventListener('voiceschanged', look)
    return () => {
      speech()?.removeEventListener('voiceschanged', look)
      speech()?.cancel()
    }
  }, [lang])
  const stop = () => {
    speech()?.cancel()
    setPlaying(false)
  }
  const play = (texts: readonly string[]) => {
    stop()
    const sentences = texts.flatMap((text) => text.match(/[^.!?…]+[.!?…]*\s*/g) ?? [text])
    for (const [index, sentence] of sentences.entries()) {
      const words = new SpeechSynthesisUtterance(sentence)
      words.lang = lang
      words.voice = voice ?? null
      if (index === sentences.length - 1) words.addEventListener('end', () => setPlaying(false))
      speech()?.speak(words)
    }
    setPlaying(true)
  }
  return { ready: voice !== undefined, playing, play, stop }
}
