/**
 * <hb-speak data-text="您好">: reads a Chinese phrase aloud, where the device
 * has a Chinese voice. Without one the element stays empty: no dead button.
 */
const RATE = 0.85; // a little slower than speech, for people who learn the phrase

/** Voices arrive late in some browsers: at once, or with the first voiceschanged. */
function chineseVoice(speech) {
  const voices = speech.getVoices().filter((voice) => /^(zh|cmn)/i.test(voice.lang));
  const mandarin = voices.filter((voice) => !/^zh[-_](hk|mo)|^yue/i.test(voice.lang));
  return mandarin.find((voice) => /cn|hans/i.test(voice.lang)) ?? mandarin[0];
}

class Speak extends HTMLElement {
  connectedCallback() {
    this.button = this.querySelector("button");
    this.button.addEventListener("click", () => this.speak());
    this.speech = window.speechSynthesis;
    if (!this.speech) return;
    this.show = () => (this.button.hidden = !chineseVoice(this.speech));
    this.show();
    this.speech.addEventListener?.("voiceschanged", this.show);
  }

  disconnectedCallback() {
    this.speech?.removeEventListener?.("voiceschanged", this.show);
  }

  speak() {
    const utterance = new SpeechSynthesisUtterance(this.dataset.text);
    utterance.voice = chineseVoice(this.speech);
    utterance.lang = utterance.voice?.lang ?? "zh-CN";
    utterance.rate = RATE;
    this.speech.cancel(); // a second press starts again instead of queueing
    this.speech.speak(utterance);
  }
}

customElements.define("hb-speak", Speak);
