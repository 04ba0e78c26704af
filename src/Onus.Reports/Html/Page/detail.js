// One obligation in full: who does what, on what grounds, and what its status rests on.

const verdictWords = { p: ["✓", "passes"], f: ["▲", "fails"], F: ["▲", "fails, not shown"], u: ["?", "not known"], U: ["?", "not known, not shown"], w: ["~", "waived"] };

const stepItem = (number) => {
  const step = data.steps[number];
  const source = data.sources[step[3]];
  return make("li", null, make("span", { class: "tag" }, step[0].replaceAll("-", " ")), ` → ${holders[step[1]]}: ${text(step[2])}`,
    step[5] < 0 ? "" : ` Not known: ${text(step[5])}.`,
    source ? make("div", { class: "source" }, outward(source[1], source[0]), step[4] === "derived" ? " (derived, not printed there)" : "") : "");
};

/** The checks that speak for an obligation, with what those read that do not pass. */
const evidenceOf = (o) => {
  const resource = resourceOf(o);
  const responsibility = entryOf(o)[0];
  const details = new Map(findingsOf(obligations.of[o]).map((number) => [data.findings[number][0], data.findings[number]]));
  return data.splits[resource[2]][6].map((rule, at) => {
    const letter = resource[8][at];
    if (data.rules[rule][2] !== responsibility || !verdictWords[letter]) {
      return null;
    }
    const finding = details.get(rule);
    const [sign, word] = verdictWords[letter];
    const todo = finding?.[2] === "f" ? (finding[6] < 0 ? text(data.rules[rule][5]) : text(finding[6])) : "";
    return make("li", { class: `verdict-${letter.toLowerCase()}` }, make("span", { "aria-hidden": "true", class: "sign" }, sign), make("b", null, word), `: ${data.rules[rule][1]} `, make("code", { class: "id" }, data.rules[rule][0]),
      finding ? make("div", { class: "deep" }, readsOf(finding), place(finding[3], finding[4]), (finding[8] ?? -1) < 0 ? "" : ` ${text(finding[8])}`, todo && make("div", { class: "todo" }, todo)) : "");
  }).filter((item) => item !== null);
};

/** The findings on resources that speak against an obligation of an account or the organisation. */
const spokenOf = (scope) => data.findings.filter((finding) => finding[2] !== "w" && data.rules[finding[0]][2] === data.entries[scope[2]][0]
  && (scope[1] === null || data.placements[data.resources[finding[1]][4]][0] === scope[1]));

const attestationOf = (o) => {
  const resource = resourceOf(o);
  const number = resource ? resource[11]?.[responsibilityOf(o)[0]] ?? -1 : scopeOf(o)[6];
  const attestation = data.attestations[number];
  return attestation ? [make("b", null, attestation[0]), `: ${text(attestation[1])} `, make("span", { class: "type" }, `${text(attestation[2])}, performed ${attestation[3]}, valid until ${attestation[4]}, ${attestation[5]}`)] : null;
};

const obligationDetail = (o) => {
  const entry = entryOf(o);
  const resource = resourceOf(o);
  const scope = scopeOf(o);
  const responsibility = responsibilityOf(o);
  const placement = placementOf(o);
  const evidence = resource ? evidenceOf(o) : [];
  return make("dl", { class: "facts" },
    fact("Responsibility", responsibility[1], " ", make("code", { class: "id" }, responsibility[0])),
    fact("Held by", entry[1] === "t" ? text(entry[3]) : entry[1] === "s" ? "both, AWS and you" : holders[entry[1]], resource?.[10]?.[responsibility[0]] === undefined ? "" : `, waiting for ${text(resource[10][responsibility[0]])}`),
    fact("You", text(entry[5])),
    fact("AWS", text(entry[4])),
    fact(text(entry[3]) || "They", text(entry[6])),
    fact("Party", partyOf(o)),
    fact("Where", resource ? [place(resource[5], resource[6]), " ", make("span", { class: "type" }, [text(resource[0]), placement[0], placement[1]].filter((part) => part).join(", "))] : scope[7] ? "all that was read, taken for one account" : ""),
    fact("May not exist", (resource?.[9] ?? -1) < 0 ? "" : text(resource[9])),
    fact("Why it stands so", scope ? text(scope[4]) : ""),
    fact("Findings", scope && spokenOf(scope).length > 0 ? places(spokenOf(scope), (finding) => [make("b", null, verdictWords[finding[2]][1]), " ", resourceLine(finding[1], finding[3], finding[4]), make("div", { class: "type" }, data.rules[finding[0]][1])]) : ""),
    fact("Attested", attestationOf(o)),
    evidence.length > 0 ? fact("Checked", make("ul", { class: "checks" }, evidence)) : null,
    fact("Grounds", make("ol", { class: "steps" }, entry[7].map(stepItem))));
};
