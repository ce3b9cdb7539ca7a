import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { EMPTY, KEY, options, stored, storeOver, tick } from "./support/records.mjs";
import { Browser } from "./support/web-storage.mjs";

test("two tabs, different items: both keep both", () => {
  const browser = new Browser();
  const [one, two] = [browser.tab(), browser.tab()].map(({ window, view }) => storeOver(view, { window }).open("checklist", "phone", options));
  tick(one, "a", "yes");
  tick(two, "b", "no");
  one.flush();
  two.flush();
  browser.deliver();
  const both = { a: { state: "yes" }, b: { state: "no" } };
  assert.deepEqual([one.value.items, two.value.items, stored(browser.storage).items], [both, both, both]);
});

test("tabs that write and hear in any order agree in the end", () => {
  const step = fc.record({ tab: fc.nat(2), item: fc.constantFrom("a", "b", "c"), state: fc.constantFrom("yes", "no", undefined), then: fc.constantFrom("flush", "deliver", "nothing", "clobber") });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const browser = new Browser();
      const records = [0, 1, 2].map(() => browser.tab()).map(({ window, view }) => storeOver(view, { window }).open("checklist", "phone", options));
      for (const { tab, item, state, then } of steps) {
        const before = browser.storage.getItem(KEY);
        tick(records[tab], item, state);
        if (then === "flush" || then === "clobber") records[tab].flush();
        // A write of another process that did not see ours.
        if (then === "clobber" && before !== null) browser.tabs[tab].view.setItem(KEY, before);
        if (then === "deliver") browser.deliver();
      }
      records.forEach((record) => record.flush());
      browser.deliver();
      const texts = records.map((record) => record.text);
      assert.equal(new Set(texts).size, 1);
      assert.ok(records.every((record) => record.status === "saved"));
    }),
    { numRuns: 500 },
  );
});

test("what another tab wipes does not come back from this one", () => {
  const browser = new Browser();
  const [one, two] = [browser.tab(), browser.tab()];
  const record = storeOver(one.view, { window: one.window }).open("checklist", "phone", options);
  tick(record, "a", "yes");
  record.flush();
  two.view.removeItem(KEY);
  browser.deliver();
  assert.deepEqual(record.value, EMPTY);
  tick(record, "b", "yes");
  record.flush();
  assert.deepEqual(Object.keys(stored(browser.storage).items), ["b"]);
});
