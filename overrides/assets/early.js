/**
 * Runs before the first paint: says that scripts run, and restores the colour
 * scheme, so that nothing flashes. Storage may be blocked; that is no error.
 */
const root = document.documentElement;
root.classList.add("hb-js");
try {
  const scheme = localStorage.getItem("hb:scheme");
  if (scheme === "light" || scheme === "dark") root.dataset.theme = scheme;
} catch {
  // Blocked storage: the system's scheme applies.
}
