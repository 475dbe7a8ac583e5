# What differs between two scenarios.

role = Role
region = Region
# A paragraph that the user wrote anew: of which text, in which form and tone.
paragraph = { $script } ({ $format }, { $tone }): { $paragraph }
other-paragraph = Your own words: { $key }
