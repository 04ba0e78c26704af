// What is not met, by cause; what everybody takes for AWS's; what is not known.

const severityOf = (severity) => make("span", { class: `sev v-${severities[severity]}` }, severities[severity]);

const isIn = (resource, responsibility) => {
  const o = obligationOf(resource, responsibility);
  return o < 0 ? chosen.size === 0 : passing.flags[o] === 1;
};

/** A list of places, the first of them at once. */
const places = (items, write) => {
  const list = make("ul", { class: "places" });
  return [list, paged(list, items, (item) => make("li", null, write(item)), 8)];
};

const readsOf = (finding) => {
  const reads = [];
  for (let at = 0; at < finding[5].length; at += 2) {
    reads.push(make("div", null, make("code", null, `${text(finding[5][at])} = ${finding[5][at + 1] < 0 ? "not set" : text(finding[5][at + 1])}`)));
  }
  return reads;
};

const resourceLine = (resource, file, line) => [
  make("button", { type: "button", class: "link", on: { click: () => choose({ n: String(resource) }) } }, make("b", null, data.resources[resource][1])),
  " ", make("span", { class: "type" }, text(data.resources[resource][3])), " ", make("span", { class: "at" }, place(file, line)),
];

const basisOf = (resource, responsibility) => {
  const o = obligationOf(resource, responsibility);
  const step = o < 0 ? null : data.steps[entryOf(o)[7].at(-1)];
  return step ? [text(step[2]), " ", data.sources[step[3]] ? outward(data.sources[step[3]][1], data.sources[step[3]][0]) : ""] : null;
};

const causeItem = ({ cause, found }) => {
  const first = data.findings[found[0]];
  const gravest = data.rules[cause[2][0]];
  const resources = [...new Set(found.map((number) => data.findings[number][1]))];
  const yours = [...new Set(found.map((number) => data.rules[data.findings[number][0]][2]))];
  const summary = [
    severityOf(cause[0]),
    make("span", { class: "what" }, make("b", null, gravest[1]), make("span", { class: "type" }, [text(data.resources[first[1]][3]), text(cause[1])].filter((words) => words !== "").join(": "))),
    make("span", { class: "many" }, counted(resources.length, "resource")),
  ];
  return make("li", null, folded({ class: "cause" }, summary, () => {
    const byResource = new Map();
    for (const number of found) {
      byResource.get(data.findings[number][1]) ?? byResource.set(data.findings[number][1], data.findings[number]);
    }
    return make("dl", { class: "facts" },
      fact("Where", places([...byResource], ([resource, finding]) => [resourceLine(resource, finding[3], finding[4])])),
      fact("Came by", cause[5].map(text).join(" ← ")),
      fact("Read", readsOf(first)),
      fact("Decided", cause[6].map((number) => make("div", null, make("code", null, text(number))))),
      fact("Why it matters", text(gravest[4])),
      fact("Breaks", cause[2].map((rule) => make("div", null, data.rules[rule][1], " ", make("code", { class: "id" }, data.rules[rule][0])))),
      fact("To do", make("span", { class: "todo" }, first[6] < 0 ? text(gravest[5]) : text(first[6]))),
      fact("Remedy", cause[4] < 0 ? "" : make("pre", { tabindex: "0" }, text(cause[4]))),
      yours.map((responsibility) => fact("Yours", make("b", null, data.responsibilities[responsibility]?.[1] ?? ""), " ", make("code", { class: "id" }, data.responsibilities[responsibility]?.[0] ?? ""), make("div", { class: "basis" }, basisOf(first[1], responsibility) ?? ""))));
  }));
};

const sectionOf = (id, title, about) => {
  const heading = make("h2", { id: `h-${id}` }, title, " ", make("span", { class: "sum" }));
  const body = make("div", { class: "body" });
  const element = make("section", { id, "aria-labelledby": `h-${id}`, class: "part" }, heading, about ? make("p", { class: "how" }, about) : null, body);
  return { element, body, id, title, say: (words) => { heading.lastChild.textContent = words; }, isEmpty: false };
};

const listIn = (section, items, write, size, none) => {
  if (items.length === 0) {
    section.body.replaceChildren(make("p", { class: "none" }, none));
    return;
  }
  const list = make("ul", { class: "rows" });
  section.body.replaceChildren(list, paged(list, items, write, size));
};

const causesSection = () => {
  const section = sectionOf("unmet", "Unmet, by cause", "What is yours and not done; one cause is one row, the gravest first.");
  listeners.push(() => {
    const rows = [];
    for (const cause of data.causes) {
      const found = cause[3].filter((number) => isIn(data.findings[number][1], data.rules[data.findings[number][0]][2]));
      if (found.length > 0) {
        rows.push({ cause, found });
      }
    }
    section.say(counted(rows.length, "cause"));
    listIn(section, rows, causeItem, 20, data.causes.length === 0 ? "No check that is asked for fails." : "Nothing of what is chosen is unmet by a check that is asked for.");
  });
  return section;
};

const uninheritedSection = () => {
  const section = sectionOf("uninherited", "Un-inherited", "What everybody takes for AWS’s, and a switch of yours leaves to you.");
  listeners.push(() => {
    const byCause = new Map();
    for (const item of data.uninherited) {
      if (isIn(item[0], item[1])) {
        byCause.get(item[4])?.push(item) ?? byCause.set(item[4], [item]);
      }
    }
    const groups = [...byCause.values()].sort((a, b) => b.length - a.length);
    section.say(counted(groups.reduce((sum, items) => sum + items.length, 0), "obligation"));
    listIn(section, groups, uninheritedItem, 12, data.uninherited.length === 0 ? "Nothing that is usually AWS’s is left to you by a switch." : "Nothing of what is chosen.");
  });
  return section;
};

const uninheritedItem = (items) => {
  const first = items[0];
  const resources = new Map(items.map((item) => [item[0], item]));
  return make("li", { class: "card" },
    [...new Set(items.map((item) => item[2]))].map((belief) => make("p", { class: "belief" }, make("span", { class: "tag" }, "Believed"), " ", text(belief))),
    make("p", { class: "but" }, make("span", { class: "tag" }, "But"), " ", text(first[3])),
    make("dl", { class: "facts" },
      fact("Where", places([...resources], ([resource, item]) => resourceLine(resource, item[5], item[6]))),
      fact("Yours", [...new Set(items.map((item) => item[1]))].map((responsibility) => make("div", null, data.responsibilities[responsibility]?.[1] ?? ""))),
      fact("To do", first[7] < 0 ? "" : make("span", { class: "todo" }, text(first[7]))),
      fact("Cause", make("code", { class: "id" }, text(first[4])))));
};

const unknownSection = () => {
  const section = sectionOf("unknown", "Not known", "What decides these is not in what was read; neither passed nor failed.");
  listeners.push(() => {
    const byReason = new Map();
    for (const finding of data.findings) {
      if (finding[2] === "u" && isIn(finding[1], data.rules[finding[0]][2])) {
        const key = finding[8] ?? -1;
        byReason.get(key)?.push(finding) ?? byReason.set(key, [finding]);
      }
    }
    const groups = [...byReason].sort((a, b) => b[1].length - a[1].length);
    section.say(counted(groups.reduce((sum, [, found]) => sum + found.length, 0), "verdict"));
    listIn(section, groups, ([reason, found]) => make("li", null, folded({ class: "cause" },
      [make("span", { class: "s s-k", "aria-hidden": "true" }, "?"), make("span", { class: "what" }, make("b", null, `Waiting for ${text(reason)}`), make("span", { class: "type" }, text(found[0][7] ?? -1))), make("span", { class: "many" }, counted(found.length, "verdict"))],
      () => make("dl", { class: "facts" }, fact("Of", places(found, (finding) => [resourceLine(finding[1], finding[3], finding[4]), make("div", { class: "type" }, data.rules[finding[0]][1])]))))), 12,
      "Nothing that is asked for had to stay unknown.");
  });
  return section;
};
