// What the page is drawn from. Members of arrays have their meaning by their position; -1 is nothing, a number may name a member of another table.
//
// layers           id, title                                                    from the bottom
// services         id, title
// responsibilities id, title, layer
// sources          words, address
// deployments      path, kind
// rules            id, title, responsibility, severity, why (text), fix (text), {framework: [ids]}
// splits           type, service, model, management, because (text), [entries], [rules]
// entries          responsibility, holder, whether the customer holds a part, third party (text), AWS's part (text), the customer's (text), the third party's (text), [steps]
// steps            kind, holder, reason (text), source, confidence, doubt (text), id
// placements       account, environment, party, {responsibility: party}
// resources        deployment (text), address, split, type (text), placement, file, line, statuses of what the customer has a part of, verdicts in the order of the split's rules,
//                  and for few: why it may not be deployed (text), {responsibility: why its holder is not known (text)}, {responsibility: attestation}
// scopes           scope, account, entry, status, reason (text), party, attestation, whether all is taken for one account
// findings         rule, resource, verdict, file, line, [path (text), value (text), …], fix (text), and for those not known or waived: code or tool (text), why (text)
// causes           severity, words (text), [rules], [findings], remedy (text), [steps on the way (text)], [clauses (text)]
// uninherited      resource, responsibility, belief (text), reason (text), cause (text), file, line, fix (text)
// attestations     name, statement (text), owner (text), performed, valid until, state, reason (text), [responsibilities]
// frameworks       id, title, version, the id by which rules name it, [requirements: id, title (text), group (text), state, holder, [[status, number]], [responsibilities], whether partial];
//                  a state is a status, or x where nothing serves it; absent where none was asked for
// stores           resource, how wide it is open (0 to everybody, 3 not known, 6 to nobody in sight), Region, data it holds (text), [grants], [kind, number, … of grants that are not listed],
//                  [kind, number, … of those by rights over everything of the kind, where they are too many to list], resources that were not read; absent where it was not worked out
// grants           kind of who is let in, who (text), actions (text), what lets in (text), whether conditions narrow it (-1 not known), whether it is about everything of the kind, file, line
// events           part (0 to answer first, 3 the team's move), title (text), type, when (text), where (text), what it touches (text), whose move it is (text), by when to answer (text),
//                  [resources that it touches], [resources that it perhaps touches], [responsibilities], doubts (text), what it means (text), AWS's own words (text); absent where none were given
// dates            kind, name, owner, until, note (text), obligations, whether it counts or did until it ended, whether it begins on that day and does not end
// diagnostics      severity, code, message (text), remedy (text), file, line

const data = JSON.parse(document.getElementById("data").textContent);

// What is looked up by a name from outside has that name itself or nothing: no name is one of an object's own ways.
for (const owner of [...data.rules, ...data.placements, ...data.resources]) {
  for (const member of owner) {
    if (member !== null && typeof member === "object" && !Array.isArray(member)) {
      Object.setPrototypeOf(member, null);
    }
  }
}

const text = (number) => (number < 0 ? "" : data.texts[number]);

const place = (file, line) => (file < 0 ? "" : line > 0 ? `${data.files[file]}:${line}` : data.files[file]);

const severities = ["low", "medium", "high", "critical"];

const holders = { c: "you", s: "shared", t: "third party", u: "not known whose", a: "AWS", n: "nobody" };

// From what asks most for attention.
const statuses = [
  ["u", "▲", "unmet"],
  ["e", "◇", "expired"],
  ["k", "?", "unknown"],
  ["o", "○", "open"],
  ["w", "~", "waived"],
  ["a", "◆", "attested"],
  ["m", "✓", "met"],
  ["i", "↓", "inherited"],
  ["n", "·", "not-applicable"],
];
const statusOf = new Map(statuses.map(([letter], index) => [letter, index]));

const services = [...data.services];
const scopeService = new Map();
for (const [id, title] of [["account", "The account"], ["organization", "The organisation"]]) {
  if (data.scopes.some((scope) => scope[0] === id)) {
    scopeService.set(id, services.push([id, title]) - 1);
  }
}

/**
 * All obligations, a number each: of which resource (or, negative, of which scope), by which entry, and how it stands. Behind the `total` of them stand, up to `end`, the
 * findings on resources that speak of an account or the organisation: chosen like obligations of their resource, and counted nowhere.
 */
const obligations = (() => {
  const rows = [];
  const first = [];
  data.resources.forEach((resource, index) => {
    first.push(rows.length);
    let own = 0;
    for (const entry of resource[2] < 0 ? [] : data.splits[resource[2]][5]) {
      rows.push([index, entry, data.entries[entry][2] ? resource[7][own++] : data.entries[entry][1] === "u" ? "k" : "i"]);
    }
  });
  for (const [index, scope] of data.scopes.entries()) {
    rows.push([~index, scope[2], scope[3]]);
  }
  const total = rows.length;
  const beyond = new Map();
  for (const finding of data.findings) {
    const responsibility = data.rules[finding[0]][2];
    const key = `${finding[1]} ${responsibility}`;
    const account = data.placements[data.resources[finding[1]][4]][0];
    const scope = beyond.has(key) ? null : data.scopes.find((one) => data.entries[one[2]][0] === responsibility && (one[1] === null || one[1] === account));
    if (scope) {
      beyond.set(key, rows.length);
      rows.push([finding[1], scope[2], scope[3]]);
    }
  }
  return {
    total, end: rows.length, first, beyond,
    of: Int32Array.from(rows, (row) => row[0]), entry: Int32Array.from(rows, (row) => row[1]), status: Uint8Array.from(rows, (row) => statusOf.get(row[2])),
  };
})();

const entryOf = (o) => data.entries[obligations.entry[o]];

const resourceOf = (o) => (obligations.of[o] < 0 ? null : data.resources[obligations.of[o]]);

const scopeOf = (o) => (obligations.of[o] < 0 ? data.scopes[~obligations.of[o]] : null);

const responsibilityOf = (o) => data.responsibilities[entryOf(o)[0]] ?? ["", "", -1];

const serviceOf = (o) => {
  const resource = resourceOf(o);
  return resource ? data.splits[resource[2]][1] : scopeService.get(scopeOf(o)[0]) ?? -1;
};

const nameOf = (o) => {
  const resource = resourceOf(o);
  if (resource) {
    return resource[1];
  }
  const scope = scopeOf(o);
  return scope[0] === "organization" ? "The organisation" : scope[1] ? `Account ${scope[1]}` : "The account";
};

/** What tells apart what obligations are of: the number of a resource, or the name of an account. */
const thingOf = (o) => (resourceOf(o) ? String(obligations.of[o]) : nameOf(o));

const placementOf = (o) => {
  const resource = resourceOf(o);
  return resource ? data.placements[resource[4]] : [scopeOf(o)[1], null, scopeOf(o)[5], {}];
};

const partyOf = (o) => {
  const placement = placementOf(o);
  return entryOf(o)[2] ? placement[3][responsibilityOf(o)[0]] ?? placement[2] : null;
};

/** The number of a resource's obligation of a responsibility, or of what it says of the account's; -1 where there is neither. */
const obligationOf = (resource, responsibility) => {
  const split = data.resources[resource][2];
  const at = split < 0 ? -1 : data.splits[split][5].findIndex((entry) => data.entries[entry][0] === responsibility);
  return at < 0 ? obligations.beyond.get(`${resource} ${responsibility}`) ?? -1 : obligations.first[resource] + at;
};

/** The findings of each resource. */
const findingsOf = (() => {
  const byResource = new Map();
  data.findings.forEach((finding, index) => {
    const list = byResource.get(finding[1]);
    list ? list.push(index) : byResource.set(finding[1], [index]);
  });
  return (resource) => byResource.get(resource) ?? [];
})();

const requirements = (() => {
  const all = new Map();
  data.rules.forEach((rule, index) => {
    for (const [framework, ids] of Object.entries(rule[6])) {
      const byId = all.get(framework) ?? all.set(framework, new Map()).get(framework);
      for (const id of ids) {
        byId.get(id)?.add(index) ?? byId.set(id, new Set([index]));
      }
    }
  });
  return all;
})();

/** The requirements of a framework that the checks of an obligation serve. */
const requirementsOf = (o, framework) => {
  const resource = resourceOf(o);
  if (!resource) {
    return [];
  }
  const ids = new Set();
  for (const rule of data.splits[resource[2]][6]) {
    if (data.rules[rule][2] === entryOf(o)[0]) {
      for (const id of data.rules[rule][6][framework] ?? []) {
        ids.add(id);
      }
    }
  }
  return ids;
};
