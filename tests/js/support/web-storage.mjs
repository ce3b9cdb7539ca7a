/** Web Storage for tests: one that works, several that do not, and one shared by tabs. */

export class MemoryStorage {
  map = new Map();
  getItem(key) {
    return this.map.has(key) ? this.map.get(key) : null;
  }
  setItem(key, text) {
    this.map.set(key, String(text));
  }
  removeItem(key) {
    this.map.delete(key);
  }
  key(i) {
    return [...this.map.keys()][i] ?? null;
  }
  get length() {
    return this.map.size;
  }
}

const refuse = () => {
  throw new DOMException("refused", "QuotaExceededError");
};

/** Every way in which storage has been seen to fail, by name: a function that finds (or not) a storage. */
export const BROKEN = {
  "the getter throws": () => refuse(),
  "it is null": () => null,
  "it is undefined": () => undefined,
  "every write is over quota": () => Object.assign(new MemoryStorage(), { setItem: refuse }),
  "every read throws": () => Object.assign(new MemoryStorage(), { getItem: refuse }),
  "writes are forgotten": () => Object.assign(new MemoryStorage(), { setItem: () => {} }),
  "writes are cut short": () => {
    const storage = new MemoryStorage();
    storage.setItem = (key, text) => storage.map.set(key, text.slice(0, 10));
    return storage;
  },
  "reads give no text": () => Object.assign(new MemoryStorage(), { getItem: () => 7 }),
};

/**
 * Several tabs over one storage. Events wait until deliver() is called, so that a
 * test decides who knows what when.
 */
export class Browser {
  storage = new MemoryStorage();
  tabs = [];
  waiting = [];

  tab() {
    const window = new EventTarget();
    const tell = (key, newValue) => {
      for (const other of this.tabs) if (other.window !== window) this.waiting.push([other.window, key, newValue]);
    };
    const { storage } = this;
    const view = {
      getItem: (key) => storage.getItem(key),
      setItem: (key, text) => {
        const before = storage.getItem(key);
        storage.setItem(key, text);
        if (before !== text) tell(key, text);
      },
      removeItem: (key) => {
        const before = storage.getItem(key);
        storage.removeItem(key);
        if (before !== null) tell(key, null);
      },
      key: (i) => storage.key(i),
      get length() {
        return storage.length;
      },
    };
    const tab = { window, view };
    this.tabs.push(tab);
    return tab;
  }

  /** Hands out events until nobody has anything more to say. */
  deliver() {
    for (let i = 0; this.waiting.length > 0; i += 1) {
      if (i > 10_000) throw new Error("the tabs never agree");
      const [window, key, newValue] = this.waiting.shift();
      window.dispatchEvent(Object.assign(new Event("storage"), { key, newValue }));
    }
  }
}
