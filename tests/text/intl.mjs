// How browsers write amounts, percentages and numbers: node tests/text/intl.mjs > tests/text/intl.txt

const lines = [];
const put = (...parts) => lines.push(parts.join("\t"));
for (const language of ["en", "fr"]) {
  for (const currency of ["EUR", "USD", "GBP", "CHF"]) {
    const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" };
    const whole = new Intl.NumberFormat(language, { ...style, maximumFractionDigits: 0 });
    const cents = new Intl.NumberFormat(language, { ...style, minimumFractionDigits: 2 });
    for (const amount of ["0", "999", "1000", "120000", "1412000", "-12500"]) put(language, "amount", currency, amount, whole.format(amount));
    for (const amount of ["52333.33", "-0.05", "1234567.5"]) put(language, "cents", currency, amount, cents.format(amount));
  }
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 4 });
  for (const share of ["0", "0.125", "0.39", "-0.12", "26.3", "0.0725"]) put(language, "percent", "", share, percent.format(share));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  for (const value of ["2.41", "1.1172", "1200", "1234567.891"]) put(language, "number", "", value, number.format(value));
}
process.stdout.write(lines.join("\n") + "\n");
