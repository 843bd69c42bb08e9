(() => {
  const delay = 250;

  const start = (picker) => {
    const value = picker.querySelector("[data-picker-value]");
    const selected = picker.querySelector("[data-picker-selected]");
    const search = picker.querySelector("[data-picker-search]");
    const results = picker.querySelector("[data-picker-results]");
    const status = picker.querySelector("[data-picker-status]");
    const isMultiple = picker.dataset.pickerMultiple === "true";
    let timer = 0;
    let request = 0;
    let active = -1;

    const store = () => {
      value.value = [...selected.children].map((item) => item.dataset.id).join(",");
    };

    const close = () => {
      results.hidden = true;
      results.replaceChildren();
      search.setAttribute("aria-expanded", "false");
      search.removeAttribute("aria-activedescendant");
      active = -1;
    };

    const add = (entry) => {
      if (!isMultiple) {
        selected.replaceChildren();
      }

      if (![...selected.children].some((item) => item.dataset.id === entry.id)) {
        const item = document.createElement("li");
        item.className = "list-group-item d-flex justify-content-between align-items-center";
        item.dataset.id = entry.id;
        const text = document.createElement("span");
        text.textContent = entry.displayText;
        const remove = document.createElement("button");
        remove.type = "button";
        remove.className = "btn btn-sm btn-outline-danger";
        remove.setAttribute("data-picker-remove-item", "");
        remove.setAttribute("aria-label", picker.dataset.pickerRemove.replace("{0}", entry.displayText));
        remove.textContent = "\u00d7";
        item.append(text, remove);
        selected.append(item);
      }

      store();
      search.value = "";
      close();
      search.focus();
    };

    const show = (entries) => {
      results.replaceChildren(...entries.map((entry, index) => {
        const option = document.createElement("li");
        option.id = `${results.id}_${index}`;
        option.className = "list-group-item list-group-item-action";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = entry.displayText;
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          add(entry);
        });
        option.pickerEntry = entry;
        return option;
      }));
      results.hidden = entries.length === 0;
      search.setAttribute("aria-expanded", String(entries.length > 0));
      status.textContent = entries.length === 0 ? picker.dataset.pickerNone : picker.dataset.pickerCount.replace("{0}", entries.length);
      active = -1;
    };

    const find = async () => {
      const number = ++request;
      const separator = picker.dataset.pickerUrl.includes("?") ? "&" : "?";
      const response = await fetch(`${picker.dataset.pickerUrl}${separator}query=${encodeURIComponent(search.value)}`, { headers: { Accept: "application/json" } });
      if (response.ok && number === request) {
        show(await response.json());
      }
    };

    const move = (step) => {
      const options = [...results.children];
      if (options.length === 0) {
        return;
      }

      active = (active + step + options.length) % options.length;
      options.forEach((option, index) => {
        option.classList.toggle("active", index === active);
        option.setAttribute("aria-selected", String(index === active));
      });
      options[active].scrollIntoView({ block: "nearest" });
      search.setAttribute("aria-activedescendant", options[active].id);
    };

    search.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(find, delay);
    });
    search.addEventListener("focus", () => {
      if (results.hidden) {
        find();
      }
    });
    search.addEventListener("blur", close);
    search.addEventListener("keydown", (event) => {
      switch (event.key) {
        case "ArrowDown":
          event.preventDefault();
          move(1);
          break;
        case "ArrowUp":
          event.preventDefault();
          move(-1);
          break;
        case "Enter":
          event.preventDefault();
          if (active >= 0) {
            add(results.children[active].pickerEntry);
          }
          break;
        case "Escape":
          close();
          break;
      }
    });
    selected.addEventListener("click", (event) => {
      const button = event.target.closest("[data-picker-remove-item]");
      if (button) {
        button.closest("li").remove();
        store();
        search.focus();
      }
    });
  };

  document.querySelectorAll("[data-picker]").forEach(start);
})();
