// @ts-check
/** What is said before anything is installed: plain lines on stderr. */

/** A failure whose message tells the user what to do; shown without a stack. */
export class RunError extends Error {}

/** @param {string} line */
export const say = (line) => {
  process.stderr.write(`${line}\n`);
};

/**
 * Says `title`, then after two seconds and every five seconds how long it has been going on.
 * @template T @param {string} title @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function withHeartbeat(title, work) {
  say(`${title}…`);
  const began = Date.now();
  let due = 2000;
  const timer = setInterval(() => {
    const passed = Date.now() - began;
    if (passed < due) return;
    due = passed + 5000;
    say(`  仍在进行，已用 ${String(Math.round(passed / 1000))} 秒`);
  }, 500);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
