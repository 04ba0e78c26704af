// How the requirements of the frameworks stand that the report was asked for.

const requirementStates = { ...Object.fromEntries(statuses.map(([letter, sign, word]) => [letter, [sign, word]])), n: ["·", "nothing here bears it"], x: ["–", "not covered (organisational)"] };

const requirementItem = (framework, requirement) => {
  const [id, title, group, state, holder, parts, served, isPartial] = requirement;
  const [sign, word] = requirementStates[state];
  const counts = tally();
  for (const [letter, number] of parts) {
    counts[statusOf.get(letter)] += number;
  }
  const total = counts.reduce((sum, number) => sum + number, 0);
  const summary = [
    make("span", { class: `s s-${state} status` }, make("span", { "aria-hidden": "true" }, `${sign} `), word),
    make("span", { class: "name" }, id, title < 0 ? "" : make("span", { class: "type" }, text(title))),
    make("span", { class: "total" }, count(total), hidden(" obligations: ")), stripeOf(counts), countsOf(counts),
  ];
  return make("li", null, folded({ class: "group requirement" }, summary, () => make("dl", { class: "facts" },
    fact("Group", text(group)),
    fact("Held by", holder === "n" ? "" : holder === "s" ? "both, AWS and you" : holders[holder], isPartial ? "; what no check sees of it is the organisation’s" : ""),
    fact("Served by", served.map((responsibility) => make("div", null, make("button", { type: "button", class: "link", on: { click: () => choose({ r: data.responsibilities[responsibility][0] }) } }, data.responsibilities[responsibility][1])))),
    fact("Checks", [...(requirements.get(framework[3])?.get(id) ?? [])].map((rule) => make("div", null, data.rules[rule][1], " ", make("code", { class: "id" }, data.rules[rule][0])))),
    served.length === 0 && total === 0 ? fact("Why", "Nothing that is deployed shows it: it is the organisation’s to say.") : null)));
};

const frameworksSection = () => {
  const section = sectionOf("frameworks", "Frameworks", "Each requirement as the gravest of the obligations that serve it, over everything that was read, whatever is chosen.");
  const frameworks = data.frameworks ?? [];
  section.isEmpty = frameworks.length === 0;
  section.say(counted(frameworks.reduce((sum, framework) => sum + framework[4].length, 0), "requirement"));
  for (const framework of frameworks) {
    const list = make("ul", { class: "rows" });
    section.body.append(make("h3", null, `${framework[1]}, ${framework[2]}`), list, paged(list, framework[4], (requirement) => requirementItem(framework, requirement), 30));
  }
  return section;
};
