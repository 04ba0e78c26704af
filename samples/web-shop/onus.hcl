# What no file of the shop shows: who holds what, what people attest and accept, which auditors' reports are on file, what the data is,
# and where it may be. docs/evidence.md walks through it.
team {
  name    = "Example Web Shop"
  decided = "2026-06-01"
}

# Two parties of the team. What neither takes is listed first.
party "platform" {
  responsibilities = ["iam", "keys", "net", "os", "plat", "ops.logging", "ctl"]
}

party "shop" {
  responsibilities = ["app", "data"]
}

# What runs on the instance and no property shows: an engine of its own, with its end of support.
component "legacy orders" {
  product = "mysql"
  version = "8.0.36"
  owner   = "Bo Example, shop"

  scope {
    resources = "LegacyDatabase"
  }
}

# What the two databases are for: what fails of their data is grave, and who may log in to them has to be shown twice a year.
context "orders" {
  data          = ["names and addresses", "payment references"]
  criticality   = "high"
  needs         = "restored within four hours"
  severity      = { "data" = "high", "ops.resilience" = "high" }
  evidence      = ["iam.platform"]
  evidence_days = 180

  scope {
    resources = ["OrdersDatabase", "LegacyDatabase"]
  }
}

# Where it may be. onus residency judges it; the pictures at the edge are meant to be there.
residency "orders stay in the EU" {
  jurisdictions = ["eu"]
  resources     = ["OrdersDatabase", "LegacyDatabase", "InvoiceBucket", "Orders*"]
  because       = "The contracts with the shop's customers say so."
}

residency "pictures" {
  jurisdictions = ["eu"]
  edge          = true
  resources     = ["ImageBucket", "Images"]
  because       = "Pictures of products are public."
}

provider_report "aws soc 2, winter" {
  provider    = "aws"
  series      = "SOC 2 Type II"
  from        = "2025-10-01"
  until       = "2026-09-30"
  valid_until = "2027-09-30"
  kept        = "compliance share, AWS, 2026"
  reviewed_by = "Cy Example, compliance"
  reviewed    = "2026-11-18"
  expects = {
    "user access is reviewed" = ["iam.review", "iam.revoke"]
    "backups are configured"  = "data.backup"
  }
}

provider_report "aws iso 27001" {
  provider    = "aws"
  series      = "ISO/IEC 27001"
  from        = "2022-11-01"
  until       = "2025-11-30"
  valid_until = "2026-10-31"
  kept        = "compliance share, AWS, 2022"
  reviewed_by = "Cy Example, compliance"
  reviewed    = "2023-02-01"
}

attestation "access review 2026-H2" {
  responsibility = ["iam.review", "iam.revoke"]
  statement      = "The rights of all roles and users were looked over; what nobody needs was taken away."
  owner          = "Ada Example, platform lead"
  performed      = "2026-10-12"
  valid_until    = "2027-03-31"
  evidence       = [{ file = "evidence/access-review-2026-h2.md", sha256 = "6dd2af9f172b2651eb2bab0ffc94cee4a67a268da7a61c9811f5386adb81b5a1" }]

  scope {
    organisation = true
  }
}

attestation "training 2026" {
  responsibility = "ctl.training"
  statement      = "Everybody who deploys was trained in what is the shop's half of the model."
  owner          = "Ada Example, platform lead"
  performed      = "2025-12-10"
  valid_until    = "2026-12-10"
  audience       = "everybody who deploys"
  reached        = "96%"

  scope {
    organisation = true
  }
}

attestation "database logins, spring" {
  responsibility = "iam.platform"
  statement      = "The logins of both databases were compared with the list of the team; three were dropped."
  owner          = "Bo Example, shop"
  performed      = "2026-04-20"
  valid_until    = "2026-10-20"
  evidence       = [{ file = "evidence/database-logins-2026-04.md", sha256 = "0c04a6db2405980b9e2e7aa7e863d04521892c0812df66e19a641dd4a9dbc83b" }]

  scope {
    resources = ["OrdersDatabase", "LegacyDatabase"]
  }
}

waiver "product pictures without access logs" {
  checks    = ["s3-bucket-access-logging-enabled"]
  resources = ["ImageBucket"]
  reason    = "The distribution logs who fetches them."
  owner     = "Bo Example, shop"
  ticket    = "SHOP-398"
  until     = "2026-11-15"
}

waiver "failure drills begin after the move" {
  responsibilities = ["ops.resilience-tests"]
  reason           = "Drills begin when the shop has moved to two Regions."
  owner            = "Ada Example, platform lead"
  ticket           = "SHOP-412"
  until            = "2027-01-31"
}
