import { t } from "./words.js";
import { createActions } from "./actions.js";
import { createConfirm } from "./confirm.js";
import * as course from "./course.js";
import { createOverview } from "./overview.js";
import { createProgress } from "./progress.js";
import { isChecked, status } from "./state.js";
import { createSummary } from "./summary.js";

/**
 * What the page shows of a quiz at one moment.
 *
 * @typedef {object} View
 * @property {import("./state.js").State} state
 * @property {import("./question.js").QuestionView[]} questions
 * @property {string | null} here  id of the question on screen; null: the result
 * @property {number} passMark
 */

/** @param {View} view */
function roundOf({ state, questions, here }) {
  const items = course.sequence(state, questions).map((question) => ({ id: question.id, status: status(state, question) }));
  const progress = {
    n: items.findIndex(({ id }) => id === here) + 1,
    total: items.length,
    checked: items.filter((item) => isChecked(item.status)).length,
    isRetry: !state.done && state.order.length > 0,
    isResult: here === null,
  };
  return { progress, overview: { items, current: here, isDone: state.done } };
}

/** @param {View} view */
function actionsOf({ state, questions, here }) {
  const current = questions.find(({ id }) => id === here);
  return {
    isChecked: isChecked(status(state, current)),
    hasPrevious: course.previous(state, questions, here) !== null,
    hasNext: course.next(state, questions, here) !== null,
  };
}

/** Past results, oldest first. @param {View} view */
function historyOf({ state: { history } }) {
  return Object.keys(history).sort((a, b) => Number(a) - Number(b)).map((round) => history[round]);
}

/**
 * Everything around the questions: progress above, actions, result and overview below.
 *
 * @typedef {object} Handlers
 * @property {() => void} onCheck
 * @property {() => void} onPrevious
 * @property {() => void} onNext
 * @property {(id: string | null) => void} onPick  null: the result
 * @property {(ids: string[]) => void} onRetry
 * @property {() => void} onRestart
 *
 * @param {HTMLFormElement} form
 * @param {(name: string) => Node} icon
 * @param {Handlers} handlers
 */
export function createFrame(form, icon, handlers) {
  const startAgain = () => createConfirm({
    label: t("quiz.start_again"), question: t("quiz.start_again_question"),
    yes: t("quiz.start_again_yes"), no: t("quiz.start_again_no"), onYes: handlers.onRestart,
  });
  const progress = createProgress();
  const actions = createActions(handlers);
  const summary = createSummary({ icon, startAgain, onShow: handlers.onPick, onRetry: handlers.onRetry });
  const overview = createOverview({ onPick: handlers.onPick, footer: startAgain(), icon });
  form.prepend(progress.element);
  form.append(actions.element, summary.element, overview.element);

  /** @param {View} view */
  function update(view) {
    const { state, questions, here, passMark } = view;
    const round = roundOf(view);
    progress.update(round.progress);
    overview.update(round.overview);
    actions.element.hidden = here === null;
    summary.element.hidden = here !== null;
    if (here !== null) actions.update(actionsOf(view));
    else summary.update(course.result(state, questions, passMark), { questions, passMark, history: historyOf(view) });
  }

  const toTop = () => progress.element.scrollIntoView({ block: "nearest" });
  return { update, toTop, focusSummary: summary.focus };
}
