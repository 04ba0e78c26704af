// The picture stands in the page already; here it is made to choose, and to follow what is chosen elsewhere.

const stripeOf = (counts) => make("span", { class: "stripe", "aria-hidden": "true" }, statuses.map(([letter], index) => (counts[index] > 0 ? make("i", { class: `f-${letter}`, grow: counts[index] }) : null)));

const wordsOf = (counts) => statuses.map(([, , word], index) => (counts[index] > 0 ? `${count(counts[index])} ${word}` : null)).filter((words) => words !== null).join(", ");

const tally = () => new Array(statuses.length).fill(0);

const picture = () => {
  const root = document.getElementById("picture");
  const buttons = [...root.querySelectorAll("button")];
  const cells = new Map(buttons.filter((button) => button.dataset.r).map((button) => [`${button.dataset.h} ${button.dataset.r}`, button]));

  // One stop for the tab key; the arrows move within.
  for (const button of buttons) {
    button.tabIndex = -1;
  }
  buttons[0]?.setAttribute("tabindex", "0");
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", "Who is responsible for what; the arrow keys move between the cells");
  const step = (from, key) => {
    const at = buttons.indexOf(from);
    if (key === "ArrowRight" || key === "ArrowLeft") {
      return buttons[at + (key === "ArrowRight" ? 1 : -1)];
    }
    if (key === "Home" || key === "End") {
      return buttons[key === "Home" ? 0 : buttons.length - 1];
    }
    const box = from.getBoundingClientRect();
    const down = key === "ArrowDown";
    const middle = box.left + box.width / 2;
    let best = null;
    for (const button of buttons) {
      const other = button.getBoundingClientRect();
      const away = down ? other.top - box.bottom : box.top - other.bottom;
      if (other.width > 0 && away >= -2) {
        const cost = away * 4 + Math.max(0, other.left - middle, middle - other.right);
        best = best === null || cost < best.cost ? { button, cost } : best;
      }
    }
    return best?.button;
  };
  root.addEventListener("keydown", (event) => {
    if (/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key) && event.target.closest("button")) {
      event.preventDefault();
      step(event.target.closest("button"), event.key)?.focus();
    }
  });
  root.addEventListener("focusin", (event) => {
    const focused = event.target.closest("button");
    if (focused) {
      root.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
      focused.tabIndex = 0;
    }
  });

  const isChosen = (set) => ["h", "l", "r"].every((name) => (chosen.get(name) ?? "") === (set[name] ?? ""));
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const { h, l, r } = button.dataset;
      choose(isChosen(button.dataset) ? { h: null, l: null, r: null } : { h: h ?? null, l: l ?? null, r: r ?? null });
    });
  }
  for (const figure of document.querySelectorAll(".figure")) {
    figure.addEventListener("click", () => choose({ s: chosen.get("s") === figure.dataset.s ? null : figure.dataset.s }));
  }

  // On a narrow screen the cells of a layer are folded away behind it.
  for (const band of root.querySelectorAll(".band")) {
    const unfold = make("button", { type: "button", class: "unfold", "aria-expanded": "false" }, make("span", { "aria-hidden": "true" }, "▾"), hidden(`${band.getAttribute("aria-label")}: the responsibilities`));
    unfold.addEventListener("click", () => unfold.setAttribute("aria-expanded", String(band.toggleAttribute("data-open"))));
    band.querySelector(".layer").after(unfold);
  }

  listeners.push(() => {
    const isNarrowed = [...chosen.keys()].some((name) => !"hlr".includes(name));
    const flags = isNarrowed ? pass("hlr").flags : null;
    const byEntry = new Int32Array(data.entries.length * statuses.length);
    for (let o = 0; o < obligations.total; o++) {
      if (flags === null || flags[o] === 1) {
        byEntry[obligations.entry[o] * statuses.length + obligations.status[o]]++;
      }
    }
    const sums = new Map();
    for (const [at, entry] of data.entries.entries()) {
      const key = `${entry[1]} ${data.responsibilities[entry[0]]?.[0]}`;
      const counts = sums.get(key) ?? sums.set(key, tally()).get(key);
      for (let status = 0; status < statuses.length; status++) {
        counts[status] += byEntry[at * statuses.length + status];
      }
    }
    for (const [key, button] of cells) {
      write(button, sums.get(key) ?? tally());
    }
    for (const band of root.querySelectorAll(".band")) {
      const counts = tally();
      for (const cell of band.querySelectorAll(".cell")) {
        for (const [index, number] of (sums.get(`${cell.dataset.h} ${cell.dataset.r}`) ?? []).entries()) {
          counts[index] += number;
        }
      }
      band.querySelector(".layer .stripe").replaceWith(stripeOf(counts));
    }
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(chosen.has("h") && isChosen(button.dataset)));
      const { h, r } = button.dataset;
      const isOut = r !== undefined && ((chosen.has("h") && chosen.get("h") !== h) || (chosen.has("r") && chosen.get("r") !== r) || (chosen.has("l") && chosen.get("l") !== button.parentElement.previousElementSibling?.dataset.l && !button.closest(".band").querySelector(`[data-l="${CSS.escape(chosen.get("l"))}"]`)));
      button.classList.toggle("out", isOut);
    }
    for (const figure of document.querySelectorAll(".figure")) {
      figure.setAttribute("aria-pressed", String(chosen.get("s") === figure.dataset.s));
    }
    for (const group of root.querySelectorAll(".band, .zone")) {
      const total = [...group.querySelectorAll(".cell")].reduce((sum, cell) => sum + Number(cell.dataset.n), 0);
      const sum = group.querySelector(".sum");
      sum.replaceChildren(count(total), group.classList.contains("zone") ? ` obligation${total === 1 ? "" : "s"}` : hidden(` obligation${total === 1 ? "" : "s"}`));
    }
  });

  const write = (button, counts) => {
    const total = counts.reduce((sum, number) => sum + number, 0);
    const said = total === 0 ? "0" : counts.join();
    button.dataset.n = String(total);
    if (button.dataset.said === said) {
      return;
    }
    button.dataset.said = said;
    const gravest = counts.findIndex((number) => number > 0);
    const words = wordsOf(counts) || "none of what is chosen";
    button.className = `cell c-${gravest < 0 ? "n" : statuses[gravest][0]} m${total < 2 ? 0 : total < 6 ? 1 : total < 16 ? 2 : 3}`;
    button.style.flexGrow = String(Math.max(total, 1));
    button.title = `${button.querySelector(".t").textContent}: ${words}`;
    button.querySelector(".n").replaceChildren(make("b", null, count(total)), hidden(`: ${words}`),
      ...statuses.map(([letter, sign], index) => (counts[index] > 0 && "uek".includes(letter) ? make("i", { class: `s s-${letter}`, "aria-hidden": "true" }, sign + count(counts[index])) : "")));
    button.querySelector(".stripe").replaceWith(stripeOf(counts));
  };
};
