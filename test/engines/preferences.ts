/** How Firefox is set for tests: as a reader's is who uses a mouse and a touch screen, and still. */
export const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'intl.accept_languages': 'de-DE',
  // A window that nobody looks at has no focus otherwise, and what is focused no ring.
  'focusmanager.testmode': true,
  'ui.prefersReducedMotion': 1,
  'ui.systemUsesDarkTheme': 0,
  // Without these a browser without a mouse says that nothing can hover; 6 is a fine pointer that can.
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'dom.w3c_touch_events.enabled': 1,
  // The processor draws it, as nothing else can here.
  'webgl.force-enabled': true,
  // A test makes no request that it did not ask for.
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};
