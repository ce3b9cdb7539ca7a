import assert from "node:assert/strict";
import { test } from "node:test";

import fc from "fast-check";

import { openBackend } from "../../overrides/assets/storage/backend.js";
import { DELAY, Store } from "../../overrides/assets/storage/store.js";
import { EMPTY, KEY, options, stored, storeOver, tick } from "./support/records.mjs";
import { BROKEN, Browser, MemoryStorage } from "./support/web-storage.mjs";

test("a change is written within 350 ms and found again", async () => {
  const storage = new MemoryStorage();
  const record = storeOver(storage).open("checklist", "phone", options);
  tick(record, "a", "yes");
  assert.equal(record.status, "pending");
  assert.equal(storage.getItem(KEY), null);
  assert.ok(DELAY <= 350);
  await new Promise((done) => setTimeout(done, 350));
  assert.equal(record.status, "saved");
  assert.ok(record.savedAt instanceof Date);
  assert.deepEqual(storeOver(storage).open("checklist", "phone", options).value.items, { a: { state: "yes" } });
});

test("steady typing does not put the write off", async () => {
  const storage = new MemoryStorage();
  const record = storeOver(storage).open("checklist", "phone", options);
  for (let i = 0; i < 8; i += 1) {
    tick(record, "a", `text ${i}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.notEqual(storage.getItem(KEY), null);
});

test("leaving or hiding the page writes at once", () => {
  for (const leave of ["pagehide", "visibilitychange"]) {
    const storage = new MemoryStorage();
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: "hidden" });
    const record = storeOver(storage, { window, document }).open("checklist", "phone", options);
    tick(record, "a", "yes");
    (leave === "pagehide" ? window : document).dispatchEvent(new Event(leave));
    assert.deepEqual(stored(storage).items, { a: { state: "yes" } }, leave);
  }
});

test("the value is frozen and copied", () => {
  const record = storeOver(new MemoryStorage()).open("checklist", "phone", options);
  const mine = { items: { a: { state: "yes" } }, day: null };
  record.update(() => mine);
  mine.items.a.state = "changed behind the record's back";
  assert.equal(record.value.items.a.state, "yes");
  assert.throws(() => {
    record.value.items.a.state = "no";
  }, TypeError);
});

for (const [how, find] of Object.entries(BROKEN)) {
  test(`storage fails because ${how}: told, not thrown, and nothing lost in memory`, () => {
    const broken = (() => {
      try {
        return find();
      } catch {
        return undefined;
      }
    })();
    const seen = [];
    const window = new EventTarget();
    window.addEventListener("hb:save-status", (event) => seen.push(event.detail.status));
    const store = new Store(openBackend(how === "the getter throws" ? find : () => broken), { window });
    const record = store.open("checklist", "phone", options);
    tick(record, "a", "yes");
    assert.equal(record.flush(), "failed");
    assert.equal(seen.at(-1), "failed");
    assert.equal(record.value.items.a.state, "yes");
    tick(record, "b", "no");
    assert.equal(record.flush(), "failed");
    assert.deepEqual(store.unsaved(), [record]);
  });
}

test("storage that comes back gets everything", () => {
  const storage = new MemoryStorage();
  let works = false;
  const record = new Store(openBackend(() => (works ? storage : null))).open("checklist", "phone", options);
  tick(record, "a", "yes");
  assert.equal(record.flush(), "failed");
  works = true;
  assert.equal(record.flush(), "saved");
  assert.deepEqual(stored(storage).items, { a: { state: "yes" } });
});

test("text nobody can read is kept, whatever it is", () => {
  fc.assert(
    fc.property(fc.string(), (rubbish) => {
      const storage = new MemoryStorage();
      storage.setItem(KEY, rubbish);
      const record = storeOver(storage).open("checklist", "phone", options);
      tick(record, "a", "yes");
      record.flush();
      const aside = [...storage.map].filter(([key]) => key.startsWith("hb:aside:checklist:phone:"));
      assert.deepEqual(aside.map(([, text]) => text), [rubbish]);
      assert.deepEqual(stored(storage).items, { a: { state: "yes" } });
    }),
  );
});

test("different unreadable texts are all kept, the same one once", () => {
  const storage = new MemoryStorage();
  for (const text of ["one", "two", "one"]) {
    storage.setItem(KEY, text);
    storeOver(storage).open("checklist", "phone", options);
  }
  assert.equal([...storage.map.keys()].filter((key) => key.startsWith("hb:aside:")).length, 2);
});

test("unreadable text that cannot be copied is not overwritten", () => {
  const storage = new MemoryStorage();
  storage.setItem(KEY, "{broken");
  const full = Object.assign(Object.create(storage), {
    setItem: (key, text) => {
      if (key.startsWith("hb:aside:")) throw new DOMException("full", "QuotaExceededError");
      storage.setItem(key, text);
    },
  });
  const record = storeOver(full).open("checklist", "phone", options);
  tick(record, "a", "yes");
  assert.equal(record.flush(), "failed");
  assert.equal(storage.getItem(KEY), "{broken");
});

test("a value its owner cannot use is kept aside too", () => {
  const storage = new MemoryStorage();
  const raw = '{"v":1,"n":1,"value":{"items":7}}';
  storage.setItem(KEY, raw);
  const valid = (value) => typeof value.items === "object";
  const record = storeOver(storage).open("checklist", "phone", { ...options, valid });
  assert.deepEqual(record.value, EMPTY);
  assert.ok([...storage.map.values()].includes(raw));
});

test("data of a newer version is left alone", () => {
  const storage = new MemoryStorage();
  const newer = '{"v":2,"shape":"unknown"}';
  storage.setItem(KEY, newer);
  const record = storeOver(storage).open("checklist", "phone", options);
  assert.equal(record.status, "foreign");
  tick(record, "a", "yes");
  assert.equal(record.flush(), "foreign");
  assert.equal(storage.getItem(KEY), newer);
  assert.equal(record.value.items.a.state, "yes");
});

test("subscribers hear of changes from here and from elsewhere", () => {
  const browser = new Browser();
  const [one, two] = [browser.tab(), browser.tab()].map(({ window, view }) => storeOver(view, { window }).open("checklist", "phone", options));
  const heard = [];
  const stop = one.subscribe((value, source) => heard.push([source, Object.keys(value.items).join()]));
  tick(one, "a", "yes");
  one.flush();
  browser.deliver();
  tick(two, "b", "yes");
  two.flush();
  browser.deliver();
  stop();
  tick(one, "c", "yes");
  assert.deepEqual(heard, [["local", "a"], ["remote", "a,b"]]);
});

test("a page that was asleep sees what happened meanwhile", () => {
  const storage = new MemoryStorage();
  const window = new EventTarget();
  const asleep = storeOver(storage, { window }).open("checklist", "phone", options);
  tick(asleep, "a", "yes");
  asleep.flush();
  storage.removeItem(KEY);
  tick(storeOver(storage).open("checklist", "phone", options), "b", "yes");
  const awake = storeOver(storage).open("checklist", "phone", options);
  tick(awake, "b", "yes");
  awake.flush();
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  assert.deepEqual(Object.keys(asleep.value.items), ["b"]);
});

test("the browser is asked to keep our data once, after the first save", () => {
  let asked = 0;
  const store = storeOver(new MemoryStorage(), { persist: () => (asked += 1) });
  const record = store.open("checklist", "phone", options);
  assert.equal(asked, 0);
  for (const item of "abc") {
    tick(record, item, "yes");
    record.flush();
  }
  assert.equal(asked, 1);
});

test("opening twice gives the same record, and bad names are refused", () => {
  const store = storeOver(new MemoryStorage());
  assert.equal(store.open("quiz", "phone"), store.open("quiz", "phone"));
  assert.throws(() => store.open("aside", "phone"), TypeError);
  assert.throws(() => store.open("a:b", "phone"), TypeError);
  assert.throws(() => store.open("quiz", ""), TypeError);
});
