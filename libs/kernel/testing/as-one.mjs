const NAMES = ['describe', 'fdescribe', 'xdescribe', 'test', 'xtest', 'it', 'fit', 'xit', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];

/** The same function, noted when it is called while a spec is loaded, with all that hangs on it (`skip`, `each`, …). */
function noting(real, note) {
  return new Proxy(real, {
    apply: (_, self, args) => note(() => Reflect.apply(real, self, args)),
    get(_, name) {
      const part = Reflect.get(real, name);
      if (typeof part !== 'function') return part;
      // A table gives the function that takes name and test
      return name === 'each' ? (...table) => noting(part(...table), note) : noting(part, note);
    },
  });
}

/**
 * Loads a spec within another: what it says at its top goes into a block of its name, which a file may not have around
 * what it loads.
 * @param {string} name of the spec
 * @param {() => Promise<unknown>} load imports it
 */
export async function asOne(name, load) {
  const real = NAMES.map((key) => [key, globalThis[key]]);
  const said = [];
  let loading = true;
  const note = (say) => (loading ? void said.push(say) : say());
  for (const [key, one] of real) globalThis[key] = noting(one, note);
  try {
    await load();
  } finally {
    for (const [key, one] of real) globalThis[key] = one;
    loading = false;
  }
  globalThis.describe(name, () => {
    for (const say of said) say();
  });
}
