// What is chosen. Everything on the page is about the obligations that all choices let through.

const facets = {
  h: { title: "Side", word: (key) => ({ c: "You", s: "Shared", t: "Third parties", u: "Not known whose", a: "AWS" })[key] ?? key, key: (o) => entryOf(o)[1] },
  l: { title: "Layer", word: (key) => data.layers.find((layer) => layer[0] === key)?.[1] ?? key, key: (o) => data.layers[responsibilityOf(o)[2]]?.[0] },
  r: { title: "Responsibility", word: (key) => data.responsibilities.find((item) => item[0] === key)?.[1] ?? key, key: (o) => responsibilityOf(o)[0] },
  s: { title: "Status", word: (key) => statuses[statusOf.get(key)]?.[2] ?? key, key: (o) => statuses[obligations.status[o]][0], choose: true },
  v: { title: "Service", ofThing: true, word: (key) => services.find((service) => service[0] === key)?.[1] ?? key, key: (o) => services[serviceOf(o)]?.[0], choose: true },
  d: { title: "Deployment", ofThing: true, word: (key) => key, key: (o) => (resourceOf(o) ? text(resourceOf(o)[0]) : null), choose: true },
  p: { title: "Party", word: (key) => key || "nobody", key: (o) => (entryOf(o)[2] ? partyOf(o) ?? "" : null), choose: true },
  e: { title: "Environment", ofThing: true, word: (key) => key, key: (o) => placementOf(o)[1], choose: true },
  a: { title: "Account", ofThing: true, word: (key) => key, key: (o) => placementOf(o)[0], choose: true },
  n: { title: "Resource", word: (key) => data.resources[key]?.[1] ?? key, key: (o) => thingOf(o) },
  f: { title: "Requirement", word: (key) => key, test: (key) => {
    const framework = [...requirements.keys()].find((name) => key.startsWith(`${name}:`));
    const id = framework ? key.slice(framework.length + 1) : "";
    return (o) => framework !== undefined && [...requirementsOf(o, framework)].includes(id);
  } },
  q: { title: "Text", word: (key) => `“${key}”`, test: (key) => {
    const wanted = key.toLowerCase().split(/\s+/).filter((word) => word.length > 0);
    const hay = new Map();
    return (o) => {
      const of = obligations.of[o];
      let there = hay.get(of);
      if (there === undefined) {
        const resource = resourceOf(o);
        there = (resource ? `${resource[1]} ${text(resource[3])} ${data.splits[resource[2]][0]} ${place(resource[5], 0)} ${services[serviceOf(o)]?.[1] ?? ""}` : nameOf(o)).toLowerCase();
        hay.set(of, there);
      }
      const responsibility = responsibilityOf(o);
      const own = `${responsibility[0]} ${responsibility[1]}`.toLowerCase();
      return wanted.every((word) => there.includes(word) || own.includes(word));
    };
  } },
};

const chosen = new Map();
const listeners = [];

/** Which obligations are let through, a byte each, and how many. */
let passing = { flags: new Uint8Array(obligations.end).fill(1), total: obligations.total };

/** A test of what obligations are of, made once for those that follow on each other. */
const onceEach = (test) => {
  let of = null;
  let is = false;
  return (o) => {
    if (obligations.of[o] !== of) {
      of = obligations.of[o];
      is = test(o);
    }
    return is;
  };
};

/** Which obligations the choices let through; some of them may be left out of account. */
const pass = (except = "") => {
  const tests = [...chosen].filter(([name]) => !except.includes(name)).map(([name, key]) => {
    const facet = facets[name];
    const test = facet.test ? facet.test(key) : (o) => facet.key(o) === key;
    return facet.ofThing ? onceEach(test) : test;
  });
  const flags = new Uint8Array(obligations.end);
  let total = 0;
  for (let o = 0; o < obligations.end; o++) {
    if (tests.every((test) => test(o))) {
      flags[o] = 1;
      total += o < obligations.total ? 1 : 0;
    }
  }
  return { flags, total };
};

/** Chooses, or takes a choice back where the key is null. */
const choose = (changes) => {
  for (const [name, key] of Object.entries(changes)) {
    key === null || (name === "q" && key === "") ? chosen.delete(name) : chosen.set(name, key);
  }
  applyChoice();
  const said = new URLSearchParams([...chosen]).toString();
  try {
    history.replaceState(null, "", said ? `#${said}` : "#");
  } catch {
    // A page that is shown inside of another has no address to keep it in.
  }
};

const applyChoice = () => {
  passing = chosen.size === 0 ? { flags: new Uint8Array(obligations.end).fill(1), total: obligations.total } : pass();
  for (const listener of listeners) {
    listener();
  }
};

/** Reads the choices that the address names. */
const readAddress = () => {
  chosen.clear();
  for (const [name, key] of new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "")) {
    if (Object.hasOwn(facets, name)) {
      chosen.set(name, key);
    }
  }
};

/** The bar of choices: what can be chosen in lists, what is chosen, and how much is left, which is said aloud. */
const filterBar = () => {
  const search = make("input", { type: "search", id: "search", placeholder: "Name, type, responsibility …", autocomplete: "off", spellcheck: "false" });
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => choose({ q: search.value.trim() }), 150);
  });
  const selects = Object.entries(facets).filter(([, facet]) => facet.choose).map(([name, facet]) => {
    const keys = new Set();
    for (let o = 0; o < obligations.total; o++) {
      const key = facet.ofThing && o > 0 && obligations.of[o] === obligations.of[o - 1] ? null : facet.key(o);
      if (key !== null && key !== undefined) {
        keys.add(key);
      }
    }
    const sorted = name === "s" ? statuses.map(([letter]) => letter).filter((letter) => keys.has(letter)) : [...keys].sort((a, b) => (facet.word(a) < facet.word(b) ? -1 : 1));
    const select = make("select", { id: `choose-${name}`, on: { change: () => choose({ [name]: select.selectedIndex === 0 ? null : select.value }) } },
      make("option", { value: "" }, "all"), sorted.map((key) => make("option", { value: key }, facet.word(key))));
    return { name, select, element: sorted.length < 2 ? null : make("label", null, make("span", null, facet.title), select) };
  });
  const chips = make("ul", { class: "chips", "aria-label": "What is chosen" });
  const said = make("p", { class: "said", role: "status", "aria-live": "polite" });
  const clear = make("button", { type: "button", class: "clear", on: { click: () => {
    chosen.clear();
    choose({});
    search.focus();
  } } }, "Show all");
  listeners.push(() => {
    if (document.activeElement !== search) {
      search.value = chosen.get("q") ?? "";
    }
    for (const { name, select } of selects) {
      select.value = chosen.get(name) ?? "";
      if (chosen.has(name) === false) {
        select.selectedIndex = 0;
      }
    }
    chips.replaceChildren(...[...chosen].map(([name, key]) => make("li", null, make("button", { type: "button", on: { click: () => choose({ [name]: null }) } },
      make("span", null, `${facets[name].title}: `), make("b", null, facets[name].word(key)), make("span", { "aria-hidden": "true" }, " ×"), hidden(", take away")))));
    clear.hidden = chosen.size === 0;
    said.textContent = chosen.size === 0 ? `All ${counted(obligations.total, "obligation")}` : `${count(passing.total)} of ${counted(obligations.total, "obligation")}`;
  });
  return make("div", { class: "bar", role: "search", "aria-label": "Choose what is shown" },
    make("div", { class: "fields" }, make("label", { class: "wide" }, make("span", null, "Search"), search), selects.map((select) => select.element)),
    make("div", { class: "now" }, said, chips, clear));
};
