// Keeps the site for reading without a network. The worker stands at the site's root, one folder above this script.
{
  const address = new URL("../sw.js", import.meta.url).href;

  const register = () => {
    const policy = globalThis.trustedTypes && trustedTypes.createPolicy("offline", {
      createScriptURL: url => {
        if (url !== address) throw new TypeError("Only the site's own worker may run.");
        return url;
      },
    });
    // A host that sends no worker, or a private window, leaves the page as it is.
    navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address).catch(() => {});
  };

  if ("serviceWorker" in navigator) {
    document.readyState === "complete" ? register() : addEventListener("load", register);
  }
}
