// What ends or begins on a day, and what is wrong with the input.

const dayOf = (date) => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86400000;

const datesSection = () => {
  const section = sectionOf("dates", "What ends, and when", "Attestations, waivers, reports of auditors, supported versions and what AWS has announced, on one line of time.");
  if (data.dates.length === 0) {
    section.isEmpty = true;
    return section;
  }
  const today = dayOf(data.date);
  const days = data.dates.map((item) => dayOf(item[3])).filter((day) => Number.isFinite(day));
  const from = Math.min(today - 30, ...days);
  const to = Math.max(today + 365, ...days);
  const at = (day) => `${((day - from) / (to - from)) * 100}%`;
  const years = [];
  for (let year = new Date(from * 86400000).getUTCFullYear() + 1; dayOf(`${year}-01-01`) < to; year++) {
    years.push(year);
  }
  const mark = (day, name, label) => {
    const element = make("span", { class: name }, label ?? "");
    element.style.left = at(day);
    return element;
  };
  const item = (date) => {
    const left = dayOf(date[3]) - today;
    const isKnown = Number.isFinite(left);
    const state = !isKnown ? "" : left < 0 ? "past" : left <= 90 ? "soon" : "later";
    const [past, present] = date[7] ? ["began", "begins"] : ["ended", "ends"];
    const when = !isKnown ? date[3] : left < 0 ? `${past} ${counted(-left, "day")} ago` : left === 0 ? `${present} today` : `${present} in ${counted(left, "day")}`;
    return make("li", { class: `date ${state}${date[6] ? "" : " void"}` },
      make("span", { class: "day" }, make("time", { datetime: date[3] }, date[3]), make("span", { class: "when" }, when)),
      make("span", { class: "what" }, make("b", null, date[1]), make("span", { class: "type" }, [date[0], date[2], date[6] ? "" : "does not count", text(date[4]), date[5] > 0 ? counted(date[5], "obligation") : ""].filter((part) => part).join(", "))),
      make("span", { class: "track", "aria-hidden": "true" }, years.map((year) => mark(dayOf(`${year}-01-01`), "year")), mark(today, "today"), isKnown ? mark(dayOf(date[3]), "end") : ""));
  };
  section.say(counted(data.dates.length, "date"));
  const scale = make("div", { class: "scale", "aria-hidden": "true" }, make("span", { class: "track" }, years.map((year) => mark(dayOf(`${year}-01-01`), "year", String(year))), mark(today, "today", "today")));
  const list = make("ul", { class: "rows dates" });
  section.body.append(scale, list, paged(list, data.dates, item, 40));
  return section;
};

const inputSection = () => {
  const section = sectionOf("input", "What is wrong with the input", "What could not be read or understood is not in this report, or stands in it as unknown.");
  section.isEmpty = data.diagnostics.length === 0;
  section.say(counted(data.diagnostics.length, "message"));
  listIn(section, data.diagnostics, (item) => make("li", { class: "card" },
    make("p", null, make("span", { class: "tag" }, item[0]), " ", make("span", { class: "at" }, place(item[4], item[5])), " ", text(item[2]), " ", make("code", { class: "id" }, item[1])),
    item[3] < 0 ? "" : make("p", { class: "todo" }, text(item[3]))), 20, "");
  return section;
};
