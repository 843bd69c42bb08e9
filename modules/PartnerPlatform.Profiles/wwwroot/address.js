// Asks for the fields that a country has as soon as it is chosen; without this they come with the answer to the form.
(() => {
  'use strict';

  const setUp = (box) => {
    const place = box.querySelector('[data-address-place]');
    const country = box.querySelector('select[name$="Country"]');
    const valueOf = (name) => place.querySelector(`[name$="${name}"]`)?.value ?? '';
    let latest = 0;

    country?.addEventListener('change', async () => {
      latest += 1;
      const turn = latest;
      const address = new URL(place.dataset.addressPlace, window.location.href);
      Object.entries({ country: country.value, state: valueOf('State'), region: valueOf('Region') })
        .forEach(([name, value]) => address.searchParams.set(name, value));
      try {
        const response = await fetch(address);
        const fields = await response.text();
        if (response.ok && !response.redirected && turn === latest) {
          place.innerHTML = fields;
        }
      } catch {
        // The form can be sent as it is: its answer has the fields.
      }
    });
  };

  document.querySelectorAll('[data-address]').forEach(setUp);
})();
