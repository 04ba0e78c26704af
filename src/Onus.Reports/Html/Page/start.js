// Puts the page together. The picture is there already, so what follows waits until it is painted.

const print = () => {
  const most = 400;
  const opened = [];
  addEventListener("beforeprint", () => {
    for (const pager of pagers) {
      if (pager.list.isConnected && !pager.list.closest(".group")) {
        pager.to(most);
      }
    }
    for (const cause of document.querySelectorAll("details.cause:not([open])")) {
      cause.fill();
      cause.open = true;
      opened.push(cause);
    }
  });
  addEventListener("afterprint", () => {
    for (const cause of opened.splice(0)) {
      cause.open = false;
    }
  });
};

const jumpTo = (section) => {
  section.querySelector("h2, input")?.focus({ preventScroll: true });
  section.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
};

/** While something is chosen and its lists are out of sight, a way to them. */
const peek = (bar) => {
  const button = make("button", { type: "button", class: "peek", hidden: true, on: { click: () => jumpTo(bar) } });
  let isInSight = false;
  const show = () => {
    button.hidden = chosen.size === 0 || isInSight;
    button.textContent = `See the ${counted(passing.total, "obligation")} ↓`;
  };
  new IntersectionObserver(([entry]) => {
    isInSight = entry.isIntersecting;
    show();
  }, { rootMargin: "0px 0px -30% 0px" }).observe(document.getElementById("lists"));
  listeners.push(show);
  return button;
};

const start = () => {
  document.documentElement.classList.add("js");
  const lists = document.getElementById("lists");
  picture();
  const sections = [uninheritedSection(), causesSection(), unknownSection(), accessSection(), healthSection(), ledgerSection(), frameworksSection(), datesSection(), inputSection()].filter((section) => !section.isEmpty);
  for (const section of sections) {
    section.element.querySelector("h2").tabIndex = -1;
  }
  const jump = make("nav", { class: "jump", "aria-label": "Sections" }, sections.map((section) => make("button", { type: "button", on: { click: () => jumpTo(section.element) } }, section.title)));
  const bar = make("div", { class: "sticky" }, filterBar(), jump);
  lists.append(bar, ...sections.map((section) => section.element), peek(bar));
  listeners.push(() => {
    for (const pager of pagers) {
      if (!pager.list.isConnected) {
        pagers.delete(pager);
      }
    }
  });
  readAddress();
  applyChoice();
  addEventListener("hashchange", () => {
    readAddress();
    applyChoice();
  });
  print();
  document.documentElement.dataset.ready = "";
};

requestAnimationFrame(() => setTimeout(start));
