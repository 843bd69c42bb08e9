(() => {
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const cookie = "admin-appearance";
  const chosen = () => (document.cookie.match(new RegExp("(?:^|; )" + cookie + "=(light|dark)")) || [])[1];
  const apply = () => root.setAttribute("data-bs-theme", chosen() || (system.matches ? "dark" : "light"));

  apply();
  system.addEventListener("change", apply);

  window.adminAppearance = {
    get: () => chosen() || "auto",
    set: (value) => {
      const age = value === "auto" ? 0 : 31536000;
      const secure = location.protocol === "https:" ? "; Secure" : "";
      document.cookie = `${cookie}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
      apply();
    },
  };
})();
