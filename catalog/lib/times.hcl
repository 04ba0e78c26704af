# Whether a moment lies more than some days before a day.
define "is_older" { parameters = ["moment", "days", "day"], value = timecmp(moment, timeadd("${day}T00:00:00Z", "-${days * 24}h")) < 0 }

# Whether a moment lies before a day, or on it.
define "has_come" { parameters = ["moment", "day"], value = timecmp(moment, "${day}T23:59:59Z") <= 0 }
