# What the words mean. Each `word` has a `word-is`. Short enough for a tired reader; no advice.

title = What the words mean

# Before words that lead to their meaning.
these = What these words mean:

total-compensation = Total compensation
total-compensation-is = One usual year: base salary, expected bonus, and the equity grant divided by its vesting years. Payments that come once do not count.
four-year-total = Four-year total
four-year-total-is = Everything that four years bring before tax, each year as it comes: pay, bonuses, what vests, and payments that come once.
band = Band
band-is = The range in which a company pays a role in a region. 0% is its low end, 100% its high end.
floor = Floor
floor-is = The least worth accepting. It is for you alone, and is in nothing that is meant for the company.
ask = Ask
ask-is = What to ask for first. It is above what you expect, so that there is something to give.
target = Target
target-is = Where you would like to end, between floor and ask.
location-factor = Location factor
location-factor-is = The part of the New York base that a remote job is paid, from 60% to 100%. Equity stays whole.
signing-bonus = Signing bonus
signing-bonus-is = Paid once, when you start. If you leave early, a clawback can ask for it back.
clawback = Clawback
clawback-is = A clause that has you pay back a bonus if you leave before a date.

vesting = Vesting
vesting-is = A grant becomes yours bit by bit, usually over four years. What has not vested is lost when you leave.
cliff = Cliff
cliff-is = A first stretch, often a year, in which nothing vests. At its end its whole part vests at once.
refresher = Refresher
refresher-is = A further grant in a later year, with a vesting of its own.
private-equity = Private equity
private-equity-is = Shares of a company that is not listed. They cannot be sold today, and may never be.
public-equity = Public equity
public-equity-is = Shares of a listed company. They can be sold when they vest, at the price of that day.
rsus = RSUs
rsus-is = Restricted stock units: shares promised for a date. In private companies they often wait for a second trigger, an exit, and are lost if none comes in time.
options = Options
options-is = The right to buy shares at a fixed price, the strike. They are worth what a share is worth above it.
strike = Strike price
strike-is = What you pay for a share when you use an option. In the United States it follows the 409A valuation of a common share.
window = Exercise window
window-is = How long you may still buy your vested options after you leave. Three months is common, and costs many people their options.
acceleration = Double-trigger acceleration
acceleration-is = If the company is sold and your job ends, what has not vested vests at once.
leaver = Bad leaver
leaver-is = A clause by which some people who leave lose shares that have vested. Who they are is worth asking.

valuation = Valuation
valuation-is = What the latest investors’ price makes the whole company worth. It is the price of their shares, which have rights that yours do not have.
common = Common share
common-is = What employees hold. It is paid last, and so worth less than an investor’s share while no exit is in sight.
preferred = Preferred share
preferred-is = What investors hold. It can ask for its money back first, or turn into a common share if that brings more.
preference = Liquidation preference
preference-is = How much of an exit goes to investors before anybody else: their money once, in most rounds since 2020.
participation = Participation
participation-is = Investors take their preference and then share in the rest as well. A cap limits both together.
dilution = Dilution
dilution-is = Each new round makes new shares, so yours become a smaller part of the company.
exit = Exit
exit-is = The day shares turn into money: the company is sold or goes public.

discount-rate = Discount rate
discount-rate-is = How much less money in a year is worth to you than money today.
haircut = Haircut
haircut-is = A flat cut in the value of shares, for all that no model knows.
median = Median
median-is = The middle: half of the imagined futures bring more, half bring less.
certainty-equivalent = Certainty equivalent
certainty-equivalent-is = The sure sum that would be worth as much to you as the gamble, given how little you like risk.
