/**
 * Reads the main text aloud with the browser's own speech. Its buttons appear only where there is one. Pausing stops the engine
 * and remembers the sentence, since engines differ in whether they can pause.
 */
import { sentences } from './sentences.ts';
import { type Spoken, spokenParts } from './speech-text.ts';

type State = 'idle' | 'reading' | 'paused';

interface Piece {
  readonly element: Element;
  readonly text: string;
}

const pieces = (parts: readonly Spoken[]): Piece[] =>
  parts.flatMap(({ element, text }) => sentences(text).map((piece) => ({ element, text: piece })));

/** A voice of the device before one that would send the text elsewhere; null lets the engine choose. */
function chineseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const chinese = voices.filter(({ lang }) => /^(?:zh|cmn)/iu.test(lang));
  return chinese.find(({ localService }) => localService) ?? chinese[0] ?? null;
}

const words: Readonly<Record<State, string>> = { idle: '朗读正文', reading: '暂停朗读', paused: '继续朗读' };

export function startReadAloud(panel: HTMLElement): void {
  const main = document.querySelector('main');
  const [start, stop] = panel.querySelectorAll<HTMLButtonElement>('[data-read]');
  const status = panel.querySelector('[data-read-status]');
  if (!('speechSynthesis' in globalThis) || !main || !start || !stop || !status) return;
  const engine = speechSynthesis;
  let state: State = 'idle';
  let queue: Piece[] = [];
  let at = 0;
  /** Of the utterance that is being read; what an older one still reports is not heard. */
  let turn = 0;
  let marked: Element | null = null;

  const mark = (element: Element | null): void => {
    if (element === marked) return;
    marked?.removeAttribute('data-spoken');
    element?.setAttribute('data-spoken', '');
    element?.scrollIntoView({ block: 'nearest' });
    marked = element;
  };

  function become(next: State, message = ''): void {
    state = next;
    if (start) start.textContent = words[next];
    if (stop) stop.hidden = next === 'idle';
    if (status) status.textContent = message;
    if (next === 'idle') mark(null);
  }

  function speak(): void {
    const piece = queue[at];
    if (!piece) {
      become('idle', '读完了。');
      return;
    }
    turn += 1;
    const own = turn;
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.lang = 'zh-CN';
    utterance.voice = chineseVoice(engine.getVoices());
    utterance.onend = () => {
      if (own !== turn || state !== 'reading') return;
      at += 1;
      speak();
    };
    utterance.onerror = () => {
      if (own === turn && state === 'reading') become('idle', '这台设备没有读出来。');
    };
    mark(piece.element);
    engine.speak(utterance);
  }

  function silence(): void {
    turn += 1;
    engine.cancel();
  }

  start.addEventListener('click', () => {
    if (state === 'reading') {
      silence();
      become('paused', '已暂停。');
      return;
    }
    const voices = engine.getVoices();
    if (voices.length > 0 && chineseVoice(voices) === null) {
      become('idle', '这台设备没有中文语音，不能朗读。');
      return;
    }
    if (state === 'idle') {
      queue = pieces(spokenParts(main));
      at = 0;
    }
    become('reading', '正在朗读。');
    speak();
  });
  stop.addEventListener('click', () => {
    silence();
    become('idle', '已停止。');
    start.focus();
  });
  // Engines go on reading after the page was left.
  addEventListener('pagehide', () => {
    silence();
    if (state !== 'idle') become('idle');
  });
  start.hidden = false;
}
