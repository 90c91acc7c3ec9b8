// Where a browser is installed. Plain JavaScript: the tests of the project ask it before anything is compiled.
import {accessSync, constants} from 'node:fs';
import {homedir, platform} from 'node:os';
import {delimiter, join} from 'node:path';

/** Nothing of a person's own browser, and nothing that calls home. */
export const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether the browser's sandbox has to stay off: for root, and where many builders run. */
export const unconfined = process.getuid?.() === 0 || Boolean(process.env['CI']);

/** The path of an installed Chrome, Chromium or Edge, or undefined. */
export function systemChrome() {
  switch (platform()) {
    case 'darwin':
      return first(['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'].flatMap((app) => mac(app)));
    case 'win32':
      return first([
        ...win('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...win('Chromium', 'Application', 'chrome.exe'),
        ...win('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
    default:
      return onPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'chromium-headless-shell');
  }
}

/** @param {string} path */
export function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} paths */
export function first(paths) {
  return paths.find(executable);
}

/** @param {readonly string[]} names */
export function onPath(...names) {
  return first((process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))));
}

/**
 * @param {string} app
 * @param {string} [bin]
 */
export function mac(app, bin = app) {
  return ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${bin}`);
}

/** @param {readonly string[]} tail */
export function win(...tail) {
  const folders = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return folders.filter((folder) => folder !== undefined).map((folder) => join(folder, ...tail));
}
