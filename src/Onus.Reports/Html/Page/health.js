// What AWS Health announces, and what of the estate it touches.

// By the part that an event belongs to.
const healthParts = ["answer first", "over", "nothing of yours", "your move", "to check", "AWS's move"];

/** Whether an event touches what is let through; one that touches nothing that was read is there while nothing is chosen. */
const isAnnounced = (event) => chosen.size === 0 || event[8].some(isChosen) || event[9].some(isChosen);

const touchedList = (title, resources) => resources.length === 0 ? null
  : fact(title, places(resources, (resource) => resourceLine(resource, data.resources[resource][5], data.resources[resource][6])));

const eventItem = (event) => {
  const [part, title, type, when, where, touches, turn, reply, surely, perhaps, concerned, notes, means, words] = event;
  const summary = [
    make("span", { class: `sev health h-${part}` }, healthParts[part]),
    make("span", { class: "what" }, make("b", null, text(title)), make("span", { class: "type" }, [text(when), text(where)].filter((word) => word).join("; "))),
    make("span", { class: "many" }, surely.length > 0 ? counted(surely.length, "resource") : perhaps.length > 0 ? `perhaps ${counted(perhaps.length, "resource")}` : ""),
  ];
  return make("li", null, folded({ class: "cause event" }, summary, () => make("div", null,
    reply < 0 ? null : make("p", { class: "todo" }, text(reply)),
    make("dl", { class: "facts" },
      fact("Whose move", text(turn)),
      surely.length + perhaps.length === 0 ? fact("Touches", text(touches).replace(/^touches /, "")) : null,
      touchedList("Touches", surely),
      touchedList("Perhaps touches", perhaps),
      fact("Concerns", concerned.map((number) => data.responsibilities[number][1]).join(", ")),
      fact("Not certain", text(notes)),
      fact("Means", text(means)),
      fact("In AWS's words", text(words)),
      fact("Type", type === null ? null : make("code", null, type))))));
};

const healthSection = () => {
  const section = sectionOf("health", "What AWS announces", "Events of AWS Health with what of this estate they touch. Whose move it is, AWS says itself or is derived from the kind of the event.");
  const events = data.events ?? [];
  section.isEmpty = events.length === 0;
  listeners.push(() => {
    const shown = events.filter(isAnnounced);
    const yours = shown.filter((event) => event[0] === 0 || event[0] === 3).length;
    section.say([counted(shown.length, "event"), yours > 0 ? `${count(yours)} ask${yours === 1 ? "s" : ""} you to act` : ""].filter((words) => words).join(", "));
    listIn(section, shown, eventItem, 20, "Nothing that is announced touches what is chosen.");
  });
  return section;
};
