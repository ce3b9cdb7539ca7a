import assert from "node:assert/strict";
import { test } from "node:test";

import { message } from "../../overrides/assets/message.js";

const left = { zh: "还有 {n} 条", en: { one: "{n} item left", other: "{n} items left" } };

test("an English plural follows the number", () => {
  assert.equal(message(left, "en", { n: 1 }), "1 item left");
  assert.equal(message(left, "en", { n: 0 }), "0 items left");
  assert.equal(message(left, "en", { n: 2 }), "2 items left");
  assert.equal(message(left, "zh", { n: 1 }), "还有 1 条");
});

test("values are filled in as they are, unknown places stay visible", () => {
  assert.equal(message({ zh: "{a}", en: "{a} and {b}" }, "en", { a: "$& {b}" }), "$& {b} and {b}");
});
