// Marks answers as the browser does: JSON in, JSON out.
//   [{type, key, answers}, …]  →  [[{mark, problem}, …], …]
import { readFileSync } from "node:fs";

const types = new URL("../../overrides/components/quiz/types/", import.meta.url);

async function marked({ type, key, answers }) {
  const { mark, problem } = await import(new URL(`${type}/${type}.js`, types));
  return answers.map((answer) => ({ mark: mark(key, answer), problem: problem(key, answer) }));
}

const questions = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(await Promise.all(questions.map(marked))));
