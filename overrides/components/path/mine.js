/** Which path the reader follows, and the name for certificates: one record for the whole site. */
import { openRecord } from "../../assets/storage/index.js";
import { hasSoundParts } from "../../assets/storage/json.js";

const isText = (value) => typeof value === "string";

/** As overrides/assets/early.js and next-step.js look for it. */
export const EMPTY = { chosen: "", name: "" };

/** Whether saved data is this record's. @param {unknown} value */
export const isValid = (value) => hasSoundParts(value, { chosen: isText, name: isText });

/** The record `paths:mine`: `{chosen: <path id or "">, name}`. */
export const openMine = () => openRecord("paths", "mine", { empty: EMPTY, valid: isValid });
