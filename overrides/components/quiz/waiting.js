import * as address from "./address.js";
import { offered, withNewSeed } from "./invitation.js";
import { PLAIN } from "./terms.js";

/** The round that waits to be begun, if one does, and the terms that the address names for the next ones. */
export class Waiting {
  #sitting;
  #named = address.namedTerms();
  /** Of the round that waits; null: none does. @type {import("./terms.js").Terms | null} */
  terms;

  /** @param {import("./sitting.js").Sitting<any>} sitting */
  constructor(sitting) {
    this.#sitting = sitting;
    this.terms = offered(sitting.own, this.#named, sitting.saved, sitting.questions);
  }

  /** It does not wait any longer: it was begun, or another one was. */
  end() {
    this.terms = null;
  }

  /** Begin it. */
  begin() {
    this.#sitting.begin(withNewSeed(this.terms, this.#named));
  }

  /** Begin a round like the last one. */
  beginAgain() {
    this.#sitting.beginAgain(this.#named);
  }

  /** The reader's own way takes the place of the address's. @param {Partial<import("./terms.js").Terms>} terms */
  beginOwn(terms) {
    this.#forget();
    this.#sitting.begin(withNewSeed({ ...PLAIN, ...terms }, {}));
  }

  /** Go on with what was there before. */
  decline() {
    this.#forget();
    this.end();
  }

  #forget = () => {
    this.#named = {};
    address.dropTerms();
  };
}
