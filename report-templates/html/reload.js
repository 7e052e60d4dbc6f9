// Loads the page anew when the report has been rebuilt. Only a page served by `report --watch` holds this.
(() => {
  "use strict";
  let seen = null;
  const look = async () => {
    try {
      const stamp = await (await fetch("/stamp", { cache: "no-store" })).text();
      if (seen !== null && stamp !== seen) return location.reload();
      seen = stamp;
    } catch {
      // The watching has ended, or begins again soon; the page stays readable.
    }
    setTimeout(look, 500);
  };
  look();
})();
