import { t } from "./words.js";
import { createActions } from "./actions.js";
import { createConfirm } from "./confirm.js";
import * as course from "./course.js";
import { createOverview } from "./overview.js";
import { createProgress } from "./progress.js";
import { isChecked, status } from "./state.js";
import { createSummary } from "./summary.js";

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

  function updateRound({ state, questions, here }) {
    const items = course.sequence(state, questions).map((question) => ({ id: question.id, status: status(state, question) }));
    progress.update({
      n: items.findIndex(({ id }) => id === here) + 1,
      total: items.length,
      checked: items.filter((item) => isChecked(item.status)).length,
      isRetry: !state.done && state.order.length > 0,
      isResult: here === null,
    });
    overview.update({ items, current: here, isDone: state.done });
  }

  function updateActions({ state, questions, here }) {
    const current = questions.find(({ id }) => id === here);
    actions.update({
      isChecked: isChecked(status(state, current)),
      hasPrevious: course.previous(state, questions, here) !== null,
      hasNext: course.next(state, questions, here) !== null,
    });
  }

  function updateSummary({ state, questions, passMark }) {
    const rounds = Object.keys(state.history).sort((a, b) => Number(a) - Number(b));
    const history = rounds.map((round) => state.history[round]);
    summary.update(course.result(state, questions, passMark), { questions, passMark, history });
  }

  /** @param {{state: object, questions: object[], here: string | null, passMark: number}} view */
  function update(view) {
    updateRound(view);
    const isAsking = view.here !== null;
    actions.element.hidden = !isAsking;
    summary.element.hidden = isAsking;
    if (isAsking) updateActions(view);
    else updateSummary(view);
  }

  const toTop = () => progress.element.scrollIntoView({ block: "nearest" });
  return { update, toTop, focusSummary: summary.focus };
}
