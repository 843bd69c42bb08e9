(() => {
  const token = () => document.querySelector("input[name='__RequestVerificationToken']")?.value;

  const wireAppearance = () => {
    const buttons = document.querySelectorAll("[data-theme-value]");
    const mark = () => buttons.forEach((button) => {
      const isActive = button.dataset.themeValue === window.adminAppearance.get();
      button.classList.toggle("active", isActive);
      button.setAttribute("aria-pressed", String(isActive));
    });

    buttons.forEach((button) => button.addEventListener("click", () => {
      window.adminAppearance.set(button.dataset.themeValue);
      mark();
    }));
    mark();
  };

  const wireMenu = () => {
    const toggle = document.querySelector("[data-menu-toggle]");
    const close = () => {
      document.body.classList.remove("menu-open");
      toggle?.setAttribute("aria-expanded", "false");
    };

    toggle?.addEventListener("click", () => {
      const isOpen = document.body.classList.toggle("menu-open");
      toggle.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) {
        document.querySelector("#menu a, #menu button, #menu input")?.focus();
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && document.body.classList.contains("menu-open")) {
        close();
        toggle?.focus();
      }
    });

    document.querySelectorAll("[data-menu-group]").forEach((button) => button.addEventListener("click", () => {
      const isOpen = button.getAttribute("aria-expanded") !== "true";
      button.setAttribute("aria-expanded", String(isOpen));
      document.getElementById(button.getAttribute("aria-controls")).hidden = !isOpen;
    }));
  };

  const confirmed = (message) => new Promise((resolve) => {
    const dialog = document.querySelector("[data-confirm-dialog]");
    dialog.querySelector("p").textContent = message;
    dialog.returnValue = "";
    dialog.querySelector("[data-confirm-ok]").onclick = () => dialog.close("ok");
    dialog.querySelector("[data-confirm-cancel]").onclick = () => dialog.close("");
    dialog.onclose = () => resolve(dialog.returnValue === "ok");
    dialog.showModal();
  });

  const wireConfirmations = () => document.addEventListener("submit", async (event) => {
    const message = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
    if (!message || event.target.dataset.isConfirmed) {
      return;
    }

    event.preventDefault();
    const { target, submitter } = event;
    if (await confirmed(message)) {
      target.dataset.isConfirmed = "true";
      target.requestSubmit(submitter ?? undefined);
    }
  });

  // Links that change something are sent as a form with the antiforgery token.
  const wireUnsafeLinks = () => document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-url-af]");
    if (!link) {
      return;
    }

    event.preventDefault();
    const kinds = link.dataset.urlAf.split(" ");
    if (kinds.includes("RemoveUrl") && !(await confirmed(link.dataset.message ?? link.dataset.title ?? link.textContent.trim() + "?"))) {
      return;
    }

    const form = document.createElement("form");
    form.method = "post";
    form.action = link.href;
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "__RequestVerificationToken";
    field.value = token() ?? "";
    form.append(field);
    document.body.append(form);
    form.submit();
  });

  const wireFilters = () => document.querySelectorAll("[data-filter-list]").forEach((input) => input.addEventListener("input", () => {
    const text = input.value.trim().toLocaleLowerCase();
    const items = document.querySelectorAll(input.dataset.filterList);

    items.forEach((item) => {
      item.hidden = text !== "" && !(item.dataset.filterText ?? item.textContent).toLocaleLowerCase().includes(text);
    });

    if (input.dataset.filterGroup) {
      document.querySelectorAll(input.dataset.filterGroup).forEach((group) => {
        group.hidden = !group.querySelector(`${input.dataset.filterList}:not([hidden])`);
      });
    } else {
      document.querySelectorAll("[data-menu-group]").forEach((button) => {
        const list = document.getElementById(button.getAttribute("aria-controls"));
        list.hidden = text === "" && button.getAttribute("aria-expanded") !== "true";
      });
    }
  }));

  wireAppearance();
  wireMenu();
  wireConfirmations();
  wireUnsafeLinks();
  wireFilters();
})();
