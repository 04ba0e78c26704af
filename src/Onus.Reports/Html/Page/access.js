// Who reaches each data store, the widest open first.

// By how wide a store is open.
const reaches = ["everybody", "perhaps everybody", "everybody, on conditions", "not known", "whole accounts", "named only", "nobody in sight"];

// By the kind of who is let in: one, and several.
const accessors = [["everybody", "everybody"], ["not known", "not known"], ["account", "accounts"], ["service", "services"], ["signed in elsewhere", "signed in elsewhere"], ["identity", "identities"]];

const kindsOf = (pairs) => {
  const words = [];
  for (let at = 0; at < pairs.length; at += 2) {
    words.push(`${pairs[at] === 0 ? "" : `${count(pairs[at + 1])} `}${accessors[pairs[at]][pairs[at + 1] === 1 ? 0 : 1]}`);
  }
  return words.join(", ");
};

/** Whether any obligation of a resource is let through. */
const isChosen = (resource) => {
  let o = obligations.first[resource];
  for (; o < obligations.total && obligations.of[o] === resource; o++) {
    if (passing.flags[o] === 1) {
      return true;
    }
  }
  return chosen.size === 0;
};

const grantRow = (number) => {
  const [kind, who, actions, by, narrowed, isWide, file, line] = data.grants[number];
  const cell = (name, ...content) => make("td", { "data-name": name }, ...content);
  return make("tr", { class: `g-${kind}` },
    cell("Who", make("span", { class: "tag" }, accessors[kind][0]), " ", text(who) === accessors[kind][0] ? null : make("span", null, text(who))),
    cell("May do", actions < 0 ? "not told" : make("code", null, text(actions)), isWide === 1 ? make("span", { class: "type" }, " on everything of the kind") : null),
    cell("Conditions", narrowed === 1 ? "narrow it" : narrowed === 0 ? "none" : "not known"),
    cell("By", make("span", null, text(by)), " ", make("span", { class: "at" }, place(file, line))));
};

const storeItem = (store) => {
  const [resource, reach, region, kept, grants, omitted, everything, unread] = store;
  const split = data.splits[data.resources[resource][2]];
  const kinds = [];
  for (const number of grants) {
    const kind = data.grants[number][0];
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const summary = [
    make("span", { class: `sev reach w-${reach}` }, reaches[reach]),
    make("span", { class: "what" }, make("b", null, data.resources[resource][1]), make("span", { class: "type" }, [split ? services[split[1]]?.[1] : "", region ?? "Region not known", kept < 0 ? "" : `holds ${text(kept)}`].filter((part) => part).join(", "))),
    make("span", { class: "many" }, kindsOf(kinds.flatMap((number, kind) => [kind, number]))),
  ];
  return make("li", null, folded({ class: "cause store" }, summary, () => make("div", { class: "access" },
    make("p", null, resourceLine(resource, data.resources[resource][5], data.resources[resource][6])),
    grants.length === 0 ? null : make("table", null,
      make("caption", { class: "vh" }, `Who reaches ${data.resources[resource][1]}`),
      make("thead", null, make("tr", null, ["Who", "May do", "Conditions", "By"].map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", null, grants.map(grantRow))),
    omitted.length === 0 ? null : make("p", null, `And more that are not listed: ${kindsOf(omitted)}.`),
    everything.length === 0 ? null : make("p", null, `Besides, by rights over everything of the kind: ${kindsOf(everything)}.`),
    unread === 0 ? null : make("p", { class: "but" }, `${counted(unread, "resource")} more that may name it ${unread === 1 ? "was" : "were"} not read, since there are too many: who else is let in is not known.`),
    reach === 6 ? make("p", null, "Nothing that was read lets anybody in by name. Who has rights over everything in the account may still reach it.") : null)));
};

const accessSection = () => {
  const section = sectionOf("access", "Who reaches each data store", "Who may be let in at most, by what was read: policies, access lists, shares, and rights of identities. Denials are not taken off, and what stands elsewhere in the account or the organisation is not here.");
  const stores = data.stores ?? [];
  section.isEmpty = stores.length === 0;
  listeners.push(() => {
    const shown = stores.filter((store) => isChosen(store[0]));
    const open = shown.filter((store) => store[1] < 3).length;
    const unsure = shown.filter((store) => store[1] === 3).length;
    section.say([counted(shown.length, "data store"), open > 0 ? `${count(open)} open to everybody` : "", unsure > 0 ? `of ${count(unsure)} it is not known` : ""].filter((words) => words).join(", "));
    listIn(section, shown, storeItem, 20, "Nothing of what is chosen is a data store.");
  });
  return section;
};
