import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import fc from "fast-check";

import { code, decode } from "../../overrides/components/path/codes.js";

test("codes are those that the build writes", () => {
  const ids = ["phone.answer-in-time", "phone-call.hello", "phone.q-rings", "x.y", "电话.响"];
  const script = "import sys; from macros.site.parts import code; print(*map(code, sys.argv[1:]))";
  const python = process.env.HB_PYTHON ?? ".venv/bin/python";
  const written = execFileSync(python, ["-c", script, ...ids], { encoding: "utf8" }).trim().split(" ");
  assert.deepEqual(ids.map(code), written);
});

test("a code is three characters of an address, for any id", () => {
  fc.assert(fc.property(fc.string(), (id) => assert.match(code(id), /^[\w-]{3}$/)));
});

test("revisions other than the first are read", () => {
  assert.deepEqual([...decode("aB3x-4q_9 x-4:2")], [["aB3", 1], ["x-4", 2], ["q_9", 1]]);
  assert.deepEqual([...decode("")], []);
});
