// What the bench puts into a page before it loads, to see what its reader sees and when.

/** Runs in the page. Leaves what it saw in `watched`, times in milliseconds since the navigation. */
export function watch() {
  const watched = { shifts: [], tasks: [], events: {}, strokes: [], answers: [], paint: {}, result: undefined };
  globalThis.watched = watched;
  const observe = (type, each, options) => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  };
  observe("paint", ({ name, startTime }) => (watched.paint[name] = startTime));
  observe("largest-contentful-paint", ({ startTime }) => (watched.paint.largest = startTime));
  observe("longtask", ({ startTime, duration }) => watched.tasks.push([startTime, duration]));
  observe("layout-shift", ({ value, hadRecentInput, startTime, sources }) => {
    const names = sources.map(({ node }) => {
      const element = node?.nodeType === 3 ? node.parentElement : node;
      return element ? `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ""}` : "what is gone";
    });
    watched.shifts.push({ value, hadRecentInput, startTime, names });
  });
  // An interaction is as long as the longest of its events. The browser rounds to 8 ms, and is silent under 16.
  const event = ({ interactionId, duration, name }) => {
    if (interactionId && name.startsWith("key")) {
      watched.events[interactionId] = Math.max(watched.events[interactionId] ?? 0, duration);
    }
  };
  observe("event", event, { durationThreshold: 16 });
  observe("first-input", event);

  // A task posted in an animation frame runs after that frame's painting. One channel, since making one takes time that
  // would be counted.
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()(performance.now());
  const painted = (then) =>
    requestAnimationFrame(() => {
      waiting.push(then);
      channel.port2.postMessage(0);
    });

  // The answer's figure, in the page that can be typed in: what is shown before the module arrives is no result.
  const seen = new MutationObserver(() => {
    // Of no height while it is built out of sight.
    if (!document.querySelector("#app > .desk")?.offsetHeight) return;
    const sentences = document.querySelectorAll("#app section[aria-labelledby] p");
    if (!Array.from(sentences).some((sentence) => /\d/.test(sentence.textContent))) return;
    seen.disconnect();
    painted((time) => (watched.result = time));
  });
  seen.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

  let pressed = 0;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), { capture: true });
  addEventListener(
    "input",
    () => {
      const start = pressed;
      painted((time) => watched.strokes.push(time - start));
    },
    { capture: true },
  );
  // From the last key before it, which may not be its own where one types faster than that.
  watched.watchAnswer = () => {
    const answered = () => {
      const start = pressed;
      painted((time) => watched.answers.push(time - start));
    };
    const sentence = document.querySelector("#app > .desk .sentence");
    new MutationObserver(answered).observe(sentence, { childList: true, subtree: true, characterData: true });
  };
}

/** The sum of the shifts as the browser counts them: none within half a second of an input. */
export const counted = (shifts) => sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput));

/** The others, which typing may excuse. */
export const excused = (shifts) => sum(shifts.filter(({ hadRecentInput }) => hadRecentInput));

const sum = (shifts) => shifts.reduce((sum, { value }) => sum + value, 0);
