import assert from "node:assert/strict";
import { test } from "node:test";

import { localDay } from "../../overrides/assets/day.js";
import { openBackend } from "../../overrides/assets/storage/backend.js";
import { memory } from "../../overrides/components/gallery/memory.js";
import { Store } from "../../overrides/assets/storage/store.js";

const envelope = (value) => ({ v: 1, n: 0, value, stamps: {} });
const storeOf = (records) => {
  const storage = memory(JSON.stringify(records));
  return new Store(openBackend(() => storage));
};

test("memory: a record that a page brings along is read, changed and kept for the page", () => {
  const store = storeOf({ "hb:quiz:a": envelope({ current: "q.one" }) });
  const record = store.open("quiz", "a", { empty: { current: null } });
  assert.equal(record.value.current, "q.one");
  record.update((value) => ({ ...value, current: "q.two" }));
  assert.equal(record.flush(), "saved");
  assert.match(store.backend.read("hb:quiz:a").text, /q\.two/u);
  assert.deepEqual(store.backend.keys(), ["hb:quiz:a"]);
});

test("memory: a record that is null cannot be kept, and the others can", () => {
  const store = storeOf({ "hb:quiz:a": null });
  assert.equal(store.open("quiz", "a").status, "failed");
  const other = store.open("quiz", "b");
  other.update(() => ({ x: 1 }));
  assert.equal(other.flush(), "saved");
});

test("memory: @3 is the day three days ago", () => {
  const store = storeOf({ "hb:checklist:a": envelope({ run: "@3#1" }) });
  const day = localDay(new Date(Date.now() - 3 * 86_400_000));
  assert.equal(store.open("checklist", "a").value.run, `${day}#1`);
});
