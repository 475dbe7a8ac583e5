# What is wrong with a JSON text; `true`, names and paths are as in the text.

not-json = this is not JSON from line { $line }, column { $column }
duplicate-field = duplicate field `{ $name }`
missing-field = missing field `{ $name }`
unknown-field = unknown field `{ $name }`; choose from { $known }
unknown-variant = unknown variant `{ $name }`; choose from { $known }
# Something of another kind than expected: what was found, and what should be there.
other = found { $found }; give { $expected }
the-number = the number `{ $value }`
number = a number
list = a list
object = an object
object-of-one-field = an object of one field
text-or-object = text or an object
text = text in quotes
true-or-false = true or false
whole-number = a whole number
decimal = a decimal in quotes, as "92000"
languages = an object of languages
three-texts = three texts, one a tone
text-or-three = a text or a list of three

# A saved scenario; the names are those of its JSON.
no-version = there is no version { $version }
no-name = there is no such name
one-to-most = give from one to { $most } offers
up-to = give up to { $most }
up-to-of = give up to { $most } { $name }
