// The ledger: every obligation that is chosen, put together as one likes.

const groupings = {
  service: { title: "Service", of: (o) => [services[serviceOf(o)]?.[1] ?? "Not known"], facet: "v", key: (o) => services[serviceOf(o)]?.[0] },
  resource: { title: "Resource", of: (o) => [nameOf(o)], id: thingOf, facet: "n", key: thingOf, note: (o) => (resourceOf(o) ? text(resourceOf(o)[3]) : "") },
  responsibility: { title: "Responsibility", of: (o) => [responsibilityOf(o)[1]], facet: "r", key: (o) => responsibilityOf(o)[0], note: (o) => data.layers[responsibilityOf(o)[2]]?.[1] ?? "" },
  framework: { title: "Framework", of: (o) => requirementsOf(o, framework.value), status: (o, id) => verdictOn(o, id), facet: "f", key: (_, name) => `${framework.value}:${name}` },
  party: { title: "Party", of: (o) => (entryOf(o)[2] ? [partyOf(o) ?? "Nobody is named"] : [entryOf(o)[1] === "t" ? text(entryOf(o)[3]) : entryOf(o)[1] === "u" ? "Not known whose" : "AWS"]), facet: "p", key: (o) => (entryOf(o)[2] ? partyOf(o) ?? "" : null) },
  deployment: { title: "Deployment", of: (o) => [resourceOf(o) ? text(resourceOf(o)[0]) : "Account and organisation"], facet: "d", key: (o) => (resourceOf(o) ? text(resourceOf(o)[0]) : null) },
};

/** The framework whose requirements the ledger is put together by. */
const framework = { value: [...requirements.keys()][0] ?? "" };

/** How an obligation stands as far as the checks see it that serve a requirement: another check of the same responsibility says nothing of that one. */
const verdictOn = (o, id) => {
  const served = requirements.get(framework.value).get(id);
  const letters = new Set(data.splits[resourceOf(o)[2]][6].map((rule, at) => (served.has(rule) && data.rules[rule][2] === entryOf(o)[0] ? resourceOf(o)[8][at].toLowerCase() : "n")));
  const gravest = ["f", "u", "w", "p"].find((letter) => letters.has(letter)) ?? "n";
  return statusOf.get({ f: "u", u: "k", w: "w", p: "m", n: "n" }[gravest]);
};

const groupsOf = (grouping) => {
  const groups = new Map();
  for (let o = 0; o < obligations.total; o++) {
    if (passing.flags[o] === 1) {
      for (const name of grouping.of(o)) {
        const key = grouping.id ? grouping.id(o) : name;
        let group = groups.get(key);
        if (group === undefined) {
          group = { name, members: [], counts: tally() };
          groups.set(key, group);
        }
        const status = grouping.status ? grouping.status(o, name) : obligations.status[o];
        group.members.push([o, status]);
        group.counts[status]++;
      }
    }
  }
  const natural = new Intl.Collator("en", { numeric: true });
  return [...groups.values()].sort((a, b) => b.counts[0] - a.counts[0] || b.counts[2] - a.counts[2] || natural.compare(a.name, b.name));
};

const countsOf = (counts) => make("span", { class: "counts" }, statuses.map(([letter, sign, word], index) => (counts[index] > 0
  ? make("span", { class: `s s-${letter}`, title: word }, make("span", { "aria-hidden": "true" }, `${sign} `), count(counts[index]), hidden(` ${word}, `)) : null)));

const obligationItem = (o, status, by) => {
  const [letter, sign, word] = statuses[status];
  const party = partyOf(o);
  const entry = entryOf(o);
  const name = make("span", { class: "name" }, nameOf(o));
  const title = make("span", { class: by === "resource" ? "name" : "type" }, responsibilityOf(o)[1]);
  return make("li", null, folded({ class: "obligation" }, [
    make("span", { class: `s s-${letter} status` }, make("span", { "aria-hidden": "true" }, `${sign} `), word),
    by === "resource" ? title : by === "responsibility" ? name : [name, title],
    make("span", { class: "who" }, entry[1] === "t" ? text(entry[3]) : holders[entry[1]], party ? ` (${party})` : ""),
  ], () => obligationDetail(o)));
};

const groupItem = (group, grouping, by) => {
  const first = group.members[0][0];
  const key = grouping.key(first, group.name);
  return make("li", null, folded({ class: "group" }, [
    make("span", { class: "name" }, group.name, grouping.note?.(first) ? make("span", { class: "type" }, grouping.note(first)) : ""),
    make("span", { class: "total" }, count(group.members.length), hidden(" obligations: ")),
    stripeOf(group.counts),
    countsOf(group.counts),
  ], () => {
    const members = [...group.members].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
    const list = make("ul", { class: "obligations" });
    const more = paged(list, members, ([o, status]) => obligationItem(o, status, by), 40);
    const only = key === null || key === undefined || chosen.get(grouping.facet) === key ? null
      : make("button", { type: "button", class: "link only", on: { click: () => choose({ [grouping.facet]: key }) } }, "Show only this everywhere");
    return make("div", { class: "members" }, only, list, more);
  }));
};

const ledgerSection = () => {
  const section = sectionOf("ledger", "Ledger", "Every obligation with its grounds and its evidence.");
  let by = "service";
  const tabs = Object.entries(groupings).filter(([name]) => name !== "framework" || requirements.size > 0).map(([name, grouping]) => {
    const input = make("input", { type: "radio", name: "by", value: name, id: `by-${name}`, checked: name === by, on: { change: () => {
      by = name;
      draw();
    } } });
    return make("label", null, input, make("span", null, grouping.title));
  });
  const select = make("select", { id: "framework", on: { change: () => {
    framework.value = select.value;
    draw();
  } } }, [...requirements.keys()].map((name) => make("option", { value: name }, name)));
  const frameworks = make("p", { class: "frameworks" }, make("label", null, make("span", null, "Framework "), select), " The requirements that checks of this report serve, as those checks see them. What no check looks at is not listed here.");
  const body = make("div", null);
  section.body.append(make("fieldset", { class: "by" }, make("legend", null, "Put together by"), tabs), frameworks, body);
  const draw = () => {
    const grouping = groupings[by];
    const groups = groupsOf(grouping);
    frameworks.hidden = by !== "framework";
    section.say(counted(passing.total, "obligation"));
    listIn({ body }, groups, (group) => groupItem(group, grouping, by), 30, "Nothing is chosen.");
  };
  listeners.push(draw);
  return section;
};
