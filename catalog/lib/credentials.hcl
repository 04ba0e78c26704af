# What a column of IAM's credential report says, where it says anything.
define "reported" { parameters = ["column"], value = contains(["", "N/A", "no_information", "not_supported"], column) ? null : column }

# A key as IAM's credential report tells it.
define "reported_key" {
  parameters = ["active", "rotated", "used"]
  value      = { Active = active == "true", Since = reported(rotated), UsedAt = reported(used) }
}

# The keys of a row of IAM's credential report, which has two for everybody.
define "reported_keys" {
  parameters = ["row"]
  value      = [for k in concat(first_key(row), second_key(row)) : k if k.Active || k.Since != null]
}
define "first_key" {
  parameters = ["row"]
  value      = [reported_key(row.access_key_1_active, row.access_key_1_last_rotated, row.access_key_1_last_used_date)]
}
define "second_key" {
  parameters = ["row"]
  value      = [reported_key(row.access_key_2_active, row.access_key_2_last_rotated, row.access_key_2_last_used_date)]
}

# What a row of IAM's credential report says of a user; nothing of one who is younger than the report.
define "reported_credentials" {
  parameters = ["row"]
  value      = merge(reported_password(row), { ReportedAt = row.GeneratedTime, Mfa = row.mfa_active == "true", Keys = reported_keys(row) })
}
define "reported_password" {
  parameters = ["row"]
  value      = { Console = row.password_enabled == "true", ConsoleUsedAt = reported(row.password_last_used), ConsoleSince = reported(row.password_last_changed) }
}

# What is reported of a user, where anything is.
define "reported_user" {
  parameters = ["credentials"]
  value      = credentials != null && credentials.ReportedAt == null ? unknown("the user is younger than the credential report") : credentials
}

# Whether nobody used something for some days: neither since it was last used nor, where it never was, since it was made.
define "is_unused" { parameters = ["used", "made", "days", "day"], value = is_older(coalesce(used, made, "1970-01-01T00:00:00Z"), days, day) }
