// Runs before the page is drawn, so that a chosen colour scheme shows without a flash.
(() => {
  'use strict';

  const key = 'portal-theme';
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  const read = () => {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  const write = (value) => {
    try {
      window.localStorage.setItem(key, value);
    } catch {
      // Without storage the choice lasts for this page only.
    }
  };

  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);

  const chosen = read();
  if (chosen === 'dark' || chosen === 'light') {
    root.dataset.theme = chosen;
  }

  const setUpToggle = (button) => {
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      write(root.dataset.theme);
      show();
    });
    dark.addEventListener('change', show);
    show();
  };

  const setUpMenus = () => {
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        document.querySelectorAll('details.user-menu[open]').forEach((menu) => {
          menu.open = false;
          menu.querySelector('summary').focus();
        });
      }
    });
    document.addEventListener('click', (event) => {
      document.querySelectorAll('details.user-menu[open]').forEach((menu) => {
        if (!menu.contains(event.target)) {
          menu.open = false;
        }
      });
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-theme-toggle]').forEach(setUpToggle);
    document.getElementById('error-summary')?.focus();
    setUpMenus();
  });
})();
