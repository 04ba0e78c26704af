// Elements are made here and nowhere else: text goes into them as text, never as markup.

const make = (tag, properties, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name === "on") {
      for (const [event, run] of Object.entries(value)) {
        element.addEventListener(event, run);
      }
    } else if (name === "grow") {
      element.style.flexGrow = String(value);
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
};

const hidden = (text) => make("span", { class: "vh" }, text);

const count = (number) => String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

const counted = (number, word) => `${count(number)} ${word}${number === 1 ? "" : "s"}`;

/** A link out of the page; text alone where the address is none of the web. */
const outward = (address, text) =>
  /^https:\/\//.test(address) ? make("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, text) : text;

/** A named line of a list of facts; nothing where there is nothing to say. */
const fact = (name, ...content) => {
  const said = content.flat(Infinity).filter((part) => part !== null && part !== undefined && part !== false && part !== "");
  return said.length === 0 ? null : make("div", { class: "fact" }, make("dt", null, name), make("dd", null, said));
};

/** Whatever is longer than a page is written a page at a time; a print has more of it. */
const pagers = new Set();

const paged = (list, items, write, size, more = "more") => {
  const button = make("button", { type: "button", class: "more" });
  const pager = { list, shown: 0, to: null };
  pager.to = (most) => {
    const first = pager.shown;
    const end = Math.min(items.length, most);
    const fragment = document.createDocumentFragment();
    for (; pager.shown < end; pager.shown++) {
      fragment.append(write(items[pager.shown], pager.shown));
    }
    list.append(fragment);
    const left = items.length - pager.shown;
    button.hidden = left === 0;
    button.textContent = left === 0 ? "" : `Show ${count(Math.min(size, left))} ${more} of ${count(left)} left`;
    return list.children[first];
  };
  button.addEventListener("click", () => {
    const next = pager.to(pager.shown + size);
    const target = next?.querySelector("summary, button, a") ?? next;
    target?.focus();
  });
  pager.to(size);
  pagers.add(pager);
  return button;
};

/** An element that is filled when it is first opened. */
const folded = (properties, summary, fill) => {
  const element = make("details", properties, make("summary", null, summary));
  let isFilled = false;
  element.fill = () => {
    if (!isFilled) {
      isFilled = true;
      element.append(fill());
    }
  };
  element.addEventListener("toggle", () => element.open && element.fill());
  return element;
};
