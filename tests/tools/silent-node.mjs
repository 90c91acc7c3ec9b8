// Preloaded before tests in Node: whatever speaks to the console fails the test that made it. A test that expects output mocks the method.
for (const level of ['debug', 'error', 'info', 'log', 'warn']) {
  console[level] = (...words) => {
    throw new Error(`console.${level}: ${words.map(String).join(' ')}`);
  };
}
