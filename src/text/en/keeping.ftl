# What is kept on the device.

# The names of copies. “(copy” is how such a name is known again: see `keeping::name`.
copy = { $name } (copy)
copy-of-many = { $name } (copy { $number })
copy-from-tab = { $name } (copy from another tab)
copy-of-many-from-tab = { $name } (copy { $number } from another tab)
# What a copy of something without a name is called.
unnamed = Scenario

# Why nothing can be saved.
unavailable = This browser keeps no data for this page, perhaps in a private window.
full = This browser’s storage for this page is full.
# The name is the browser’s own, such as SecurityError.
refused = This browser refused to save ({ $name }).
altered = This browser did not keep what was saved as it was.
