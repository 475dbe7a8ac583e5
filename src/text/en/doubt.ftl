# A question beside a figure that may be a slip. It counts all the same.

base-far-below = Far below the guide ({ $guide } a year). Is a zero missing, or is this for a month?
base-far-above = Far above the guide ({ $guide } a year). Is there a zero too many?
grant-far-below = Far below the guide ({ $guide } for the whole grant). Is a zero missing, or is this for a year?
grant-far-above = Far above the guide ({ $guide } for the whole grant). Is there a zero too many?
more-than-base = More than the base salary. Is there a zero too many?

# What the guide says.
range = { $low } to { $high }
