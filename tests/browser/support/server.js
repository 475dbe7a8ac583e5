// `cargo xtask serve` for a test: on a port of its own, to be stopped, and to be started again with another build.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

export const DIST = new URL("../../../dist/", import.meta.url).pathname;
const XTASK = process.env.XTASK;

/** Serves `dir`; `stop` ends it, after which nothing answers at its address. */
export async function serve({ dir = DIST, base = "/", port = 0 } = {}) {
  if (!XTASK) throw new Error("XTASK is not set; run these tests with `cargo xtask test --only browser`");
  const child = spawn(XTASK, ["serve", "--no-build", "--dir", dir, "--base", base, "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`xtask serve ended with ${code}`)));
    createInterface(child.stdout).on("line", (line) => {
      const link = line.match(/http:\S+/);
      if (link) resolve(link[0]);
    });
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { url, port: Number(new URL(url).port), base, stop };
}

/** A copy of dist/ that a test may change. */
export async function copyOfDist() {
  const dir = await mkdtemp(join(tmpdir(), "counteroffer-dist-"));
  // What is compressed already need not be again.
  await cp(DIST, dir, { recursive: true, preserveTimestamps: true });
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/**
 * Makes the copy at `dir` a new build: the page says `name`, and the start script has another name and content,
 * so that a mix of two builds would show.
 */
export async function makeNewBuild(dir, name) {
  const start = (await readdir(dir)).find((file) => /^start-.*\.js$/.test(file));
  const next = `start-${Buffer.from(name).toString("hex").padEnd(16, "0").slice(0, 16)}.js`;
  const script = await readFile(join(dir, start), "utf8");
  await writeFile(join(dir, start), `${script}\ndocument.documentElement.dataset.script = ${JSON.stringify(name)};\n`);
  await rename(join(dir, start), join(dir, next));
  const index = await readFile(join(dir, "index.html"), "utf8");
  const changed = index
    .replace(new RegExp(`(?:integrity=\\S+ )?src=\\./${start}`), `src=./${next}`)
    .replace(/ data-page="\w+"/, "")
    .replace("<html ", `<html data-page="${name}" `);
  if (!changed.includes(next) || !changed.includes("data-page=")) throw new Error("index.html is not as expected");
  await writeFile(join(dir, "index.html"), changed);
  await finish(dir);
}

/** Lists, hashes and compresses the files of a changed copy again, as the build does. */
export async function finish(dir) {
  await promisify(execFile)(XTASK, ["finish", "--dir", dir]);
}
