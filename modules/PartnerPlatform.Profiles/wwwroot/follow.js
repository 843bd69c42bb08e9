// Keeps the parts of a page that follow a running job up to date, in place: what has focus or was scrolled stays as it is.
(() => {
  'use strict';

  const attribute = 'data-refresh-seconds';

  const syncAttributes = (from, to) => {
    [...from.attributes].filter(({ name }) => !to.hasAttribute(name)).forEach(({ name }) => from.removeAttribute(name));
    [...to.attributes].filter(({ name, value }) => from.getAttribute(name) !== value).forEach(({ name, value }) => from.setAttribute(name, value));
  };

  const sync = (from, to) => {
    if (from.nodeName !== to.nodeName) {
      from.replaceWith(document.importNode(to, true));
    } else if (from.nodeType !== Node.ELEMENT_NODE) {
      if (from.nodeValue !== to.nodeValue) {
        from.nodeValue = to.nodeValue;
      }
    } else {
      syncAttributes(from, to);
      const [old, fresh] = [[...from.childNodes], [...to.childNodes]];
      old.slice(fresh.length).forEach((node) => node.remove());
      fresh.forEach((node, i) => (i < old.length ? sync(old[i], node) : from.append(document.importNode(node, true))));
    }
  };

  const read = async () => {
    const response = await fetch(window.location.href, { headers: { Accept: 'text/html' } });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };

  const update = async (part) => {
    try {
      if (!document.hidden) {
        const fresh = (await read()).getElementById(part.id);
        if (!fresh) {
          return;
        }

        sync(part, fresh);
      }
    } catch {
      // The next try may reach the site again.
    }

    follow(part);
  };

  const follow = (part) => {
    const seconds = Number(part.getAttribute(attribute));
    if (seconds > 0) {
      window.setTimeout(() => update(part), 1000 * seconds);
    }
  };

  document.querySelectorAll(`[${attribute}]`).forEach(follow);
})();
